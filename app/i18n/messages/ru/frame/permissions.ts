import type { Role } from '#app/domain/accounts/role.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { PermissionReasons } from '#app/domain/permissions/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { Phase } from '#app/domain/rounds/phase.ts'
import { beginning, count, date, dateTime, ending } from '#app/i18n/format.ts'
import { cannotNow, stageNow } from '../rounds/not-now.ts'

export const roleNames: Record<Role, string> = {
  resident: 'житель',
  clerk: 'сотрудник айыл окмоту',
  evaluator: 'оценщик',
  'election-officer': 'ответственный за голосование',
  'budget-officer': 'финансист',
  'hearing-secretary': 'секретарь слушаний',
  monitor: 'наблюдатель',
  auditor: 'аудитор',
  admin: 'администратор муниципалитета',
  'platform-admin': 'администратор портала',
}

export const phaseNames: Record<Phase, string> = {
  preparation: 'Подготовка',
  ideas: 'Предложения',
  checking: 'Проверка',
  appeals: 'Апелляции',
  published: 'Список опубликован',
  voting: 'Голосование',
  counting: 'Подсчёт',
  result: 'Итоги',
  delivery: 'Исполнение',
}

const listed = (roles: readonly Role[]) => roles.map((role) => roleNames[role]).join(', ')

export const permissionReasons: ReasonTexts<PermissionReasons> = {
  'sign-in-first': () => 'Чтобы сделать это, сначала войдите',
  'second-factor-first': () => 'Чтобы сделать это, сначала введите код для входа',
  'confirm-first': () => 'Сначала подтвердите телефон или почту кодом, который мы прислали',
  'other-municipality': () => 'Ваш аккаунт относится к другому айылному аймаку',
  'not-your-role': ({ roles }) => `Это могут сделать: ${listed(roles)}`,
  'not-the-author': () => 'Это могут сделать только авторы',
  'not-the-first-author': () =>
    'Это может сделать только автор, который отправил предложение первым. Соавтор может выйти из соавторов',
  'not-a-co-author': () => 'Это может сделать только соавтор',
  'not-in-this-phase': ({ action, now, opens, closed }) => {
    const notNow = `${cannotNow[action]}. ${stageNow[now]}`
    if (opens) return `${notNow}. Можно будет: ${beginning(opens, 'ru')}`
    return closed ? `${notNow}. Срок закончился: ${ending(closed, 'ru')}` : notNow
  },
  'too-young': ({ min, on }) =>
    `Участвовать могут те, кому на ${date(new Date(`${on}T00:00:00+06:00`), 'ru')} исполнилось ${count(min, 'ru')} лет`,
  'not-a-resident': ({ on }) =>
    `Участвовать могут те, кто живёт в этом аймаке на ${date(new Date(`${on}T00:00:00+06:00`), 'ru')}`,
  'rules-are-frozen': ({ since, round }) =>
    `Правила и список голосования цикла «${inLanguage(round, 'ru')}» закреплены и больше не меняются. Закреплено: ${dateTime(since, 'ru')}. Кто закрепил, сказано в открытом журнале цикла`,
  'vote-not-opened': () => 'Правила и список голосования ещё не закреплены',
  'fresh-second-factor': ({ name, until }) =>
    `Код для входа зарегистрирован недавно: ${name}. Подписывать вдвоём можно с ${dateTime(until, 'ru')}`,
  'fresh-role-between': ({ until }) =>
    `За последние 7 дней один из вас двоих дал или снял роль другого. Подписывать вдвоём можно с ${dateTime(until, 'ru')}; до этого должен подписать кто-то другой`,
  'asker-without-office': ({ name }) =>
    `У того, кто об этом просил (${name}), больше нет этой должности. Попросить снова должен тот, у кого она есть`,
  'enough-admins': () =>
    'В муниципалитете есть два администратора, которые могут действовать. Они дают роли сами, двумя подписями',
  'needs-another-person': () =>
    'Это должен решить другой человек: один человек не подписывает дважды',
}
