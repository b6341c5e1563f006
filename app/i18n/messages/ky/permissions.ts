import type { Role } from '#app/domain/accounts/role.ts'
import type { PermissionReasons } from '#app/domain/permissions/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import { count, date, dateTime } from '#app/i18n/format.ts'

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
  appeals: 'Каршы пикирлер',
  published: 'Тизме жарыяланды',
  voting: 'Добуш берүү',
  counting: 'Эсептөө',
  result: 'Жыйынтык',
  delivery: 'Аткаруу',
}

const listed = (roles: readonly Role[]) => roles.map((role) => roleNames[role]).join(', ')

export const permissionReasons: ReasonTexts<PermissionReasons> = {
  'sign-in-first': () => 'Муну кылуу үчүн адегенде кириңиз',
  'confirm-first': () => 'Адегенде телефонуңузга же почтаңызга келген код менен ырастаңыз',
  'other-municipality': () => 'Сиздин каттоо эсебиңиз башка айыл аймагына тиешелүү',
  'not-your-role': ({ roles }) => `Муну кыла алгандар: ${listed(roles)}`,
  'not-the-author': () => 'Муну авторлор гана кыла алат',
  'not-in-this-phase': ({ now, opens, closed }) => {
    if (opens)
      return `Азыр башка мезгил: «${phaseNames[now]}». Бул ${dateTime(opens, 'ky')} башталат`
    if (closed) return `Мөөнөтү ${dateTime(closed, 'ky')} бүткөн. Азыр: «${phaseNames[now]}»`
    return `Азыр башка мезгил: «${phaseNames[now]}»`
  },
  'too-young': ({ min, on }) =>
    `${date(new Date(`${on}T00:00:00+06:00`), 'ky')} күнүнө карата ${count(min, 'ky')} жашка толгондор гана катыша алат`,
  'not-a-resident': ({ on }) =>
    `${date(new Date(`${on}T00:00:00+06:00`), 'ky')} күнүнө карата ушул аймакта жашагандар гана катыша алат`,
  'rules-are-frozen': ({ since }) =>
    `Добуш берүү ачылгандан кийин эреже менен тизме өзгөрбөйт. Бекитилген: ${dateTime(since, 'ky')}`,
  'vote-not-opened': () => 'Добуш берүү азырынча ачыла элек',
  'needs-another-person': () => 'Муну башка адам чечиши керек: бир адам эки жолу кол койбойт',
}
