import type { Role } from '#app/domain/accounts/role.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { PermissionReasons } from '#app/domain/permissions/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import { inCase } from '#app/i18n/days.ts'
import { beginning, count, date, dateTime, ending } from '#app/i18n/format.ts'
import { cannotNow, stageNow } from '../rounds/not-now.ts'

export const roleNames: Record<Role, string> = {
  resident: 'тургун',
  clerk: 'айыл өкмөтүнүн кызматкери',
  evaluator: 'баалоочу',
  'election-officer': 'добуш берүү боюнча жооптуу',
  'budget-officer': 'финансы адиси',
  'hearing-secretary': 'угуунун катчысы',
  monitor: 'байкоочу',
  auditor: 'аудитор',
  admin: 'муниципалитеттин администратору',
  'platform-admin': 'порталдын администратору',
}

export const phaseNames: Record<Phase, string> = {
  preparation: 'Даярдоо',
  ideas: 'Сунуштар',
  checking: 'Текшерүү',
  appeals: 'Даттануулар',
  published: 'Тизме жарыяланды',
  voting: 'Добуш берүү',
  counting: 'Эсептөө',
  result: 'Жыйынтык',
  delivery: 'Аткаруу',
}

const listed = (roles: readonly Role[]) => roles.map((role) => roleNames[role]).join(', ')

export const permissionReasons: ReasonTexts<PermissionReasons> = {
  'sign-in-first': () => 'Муну кылуу үчүн адегенде кириңиз',
  'second-factor-first': () => 'Муну кылуу үчүн адегенде кирүү кодун жазыңыз',
  'confirm-first': () => 'Адегенде телефонуңузга же почтаңызга келген код менен ырастаңыз',
  'other-municipality': () => 'Сиздин аккаунтуңуз башка айыл аймагына тиешелүү',
  'not-your-role': ({ roles }) => `Муну кыла алгандар: ${listed(roles)}`,
  'not-the-author': () => 'Муну авторлор гана кыла алат',
  'not-the-first-author': () =>
    'Муну сунушту биринчи жөнөткөн автор гана кыла алат. Авторлош болсоңуз, авторлоштуктан чыга аласыз',
  'not-a-co-author': () => 'Муну авторлош гана кыла алат',
  'not-in-this-phase': ({ action, now, opens, closed }) => {
    const notNow = `${cannotNow[action]}. ${stageNow[now]}`
    if (opens) return `${notNow}. Качан болот: ${beginning(opens, 'ky')}`
    return closed ? `${notNow}. Мөөнөтү бүткөн: ${ending(closed, 'ky')}` : notNow
  },
  'too-young': ({ min, on }) =>
    `${date(new Date(`${on}T00:00:00+06:00`), 'ky')} күнүнө карата ${count(min, 'ky')} жашка толгондор гана катыша алат`,
  'not-a-resident': ({ on }) =>
    `${date(new Date(`${on}T00:00:00+06:00`), 'ky')} күнүнө карата ушул аймакта жашагандар гана катыша алат`,
  'rules-are-frozen': ({ since, round }) =>
    `«${inLanguage(round, 'ky')}» айлампасынын эрежеси менен добуш берүү тизмеси бекитилген, эми өзгөрбөйт. Бекитилген убактысы: ${dateTime(since, 'ky')}. Ким бекиткени айлампанын ачык журналында`,
  'vote-not-opened': () => 'Добуштун эрежеси менен тизмеси азырынча бекитиле элек',
  'fresh-second-factor': ({ name, until }) =>
    `Кирүү коду жакында эле катталган: ${name}. Экөө чогуу ${inCase(dateTime(until, 'ky'), 'from')} баштап кол коё алат`,
  'fresh-role-between': ({ until }) =>
    `Акыркы 7 күндө экөөңүздүн бириңиз экинчиңизге милдет берген же алган. Чогуу ${inCase(dateTime(until, 'ky'), 'from')} баштап кол коё аласыз; ага чейин башка адам кол коюшу керек`,
  'asker-without-office': ({ name }) =>
    `Муну сураган адамдын (${name}) ал кызматы азыр жок. Кызматы бар адам кайра сурашы керек`,
  'enough-admins': () =>
    'Муниципалитетте иштей ала турган эки администратор бар. Ролдорду өздөрү, эки кол менен беришет',
  'needs-another-person': () => 'Муну башка адам чечиши керек: бир адам эки жолу кол койбойт',
}
