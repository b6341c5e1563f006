import { instantOf } from '#app/domain/calendar/day.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { rollAuditActions, rollLists, rollRetention } from '#app/domain/roll/manifest.ts'
import type { RollReasons } from '#app/domain/roll/reasons.ts'
import type { ActWordsOf } from '#app/domain/signed-words.ts'
import { count, date, numero } from '#app/i18n/format.ts'
import { rollImports } from './imports.ts'
import { roll } from './roll.ts'
import { rollWork } from './work.ts'

const rollAudit: Record<keyof typeof rollAuditActions, string> = {
  'roll-taken': 'Внёс список избирателей из файла и запросил вторую подпись',
  'approve-roll': 'Утвердил список избирателей',
  'set-aside-voter': 'Принято решение о спорном избирателе из списка',
  'resident-identified': 'Увидел документ жителя и записал, чей это аккаунт',
  'roll-read': 'Прочитал имена в списке избирателей',
}

const rollRetentionWords: RetentionWordsOf<typeof rollRetention> = {
  rolls: {
    what: 'О каждом списке избирателей: сколько людей, по сёлам, его отпечаток',
    why: 'Чтобы список голосования можно было сравнить с опубликованным',
  },
  'roll-parts': {
    what: 'Кто голосует в обязывающем цикле: отпечатки с ключом, которые никого не называют, и село',
    why: 'Чтобы голосовал каждый, кто есть в списке, и один раз',
  },
  'roll-decisions': {
    what: 'Решения о спорных избирателях: номер, отпечаток с ключом, причина',
    why: 'Чтобы было известно, почему кто-то не мог голосовать',
  },
  identities: {
    what: 'Чей это аккаунт: отпечаток с ключом от ПИН показанного документа, кто и когда его видел; сам ПИН никогда',
    why: 'Чтобы один человек был одним избирателем',
  },
}

const rollReasons: ReasonTexts<RollReasons> = {
  'pin-rounded': () => 'Таблица округлила это число: сохраните столбец как текст',
  'pin-no-figures': () => 'ПИН состоит только из цифр',
  'pin-length': ({ found, wanted }) =>
    `Число цифр в ПИН: ${count(wanted, 'ru')}, а здесь: ${count(found, 'ru')}`,
  'pin-missing-alike': ({ row }) =>
    `ПИН нет. Имя и дата рождения те же, что в строке ${count(row, 'ru')}: проверьте, не один ли это человек`,
  'pin-twice': ({ row }) => `Тот же ПИН стоит в строке ${count(row, 'ru')}`,
  'roll-too-young': ({ min, on }) =>
    `На ${date(instantOf(on), 'ru')} возраст меньше ${count(min, 'ru')}: по правилам цикла не голосует`,
  'roll-born-odd': ({ found }) =>
    `Дата рождения ${date(instantOf(found), 'ru')}: таких избирателей нет`,
  'roll-no-village': ({ found }) => `Села «${found}» в реестре нет`,
  'roll-choose-round': () =>
    'Выберите цикл: он должен быть обязывающим, а голосование ещё не открыто',
  'roll-waits-already': () =>
    'Список этого цикла ждёт второй подписи: сначала его подписывают или возвращают',
  'roll-not-waiting': () => 'Этот список больше не ждёт подписи',
  'roll-missing': () =>
    'Этот цикл обязывающий: голосование открывается, когда два человека утвердили список избирателей',
  'roll-of-other-age': ({ min, on }) =>
    `Список составлен по возрасту от ${count(min, 'ru')} на ${date(instantOf(on), 'ru')}, а правила теперь другие: внесите список по этим правилам`,
  'round-is-a-poll': () => 'Этот цикл — опрос, списка у него нет',
  'pin-not-shown': () =>
    'Здесь голосуют только те, кто есть в списке избирателей. Один раз покажите паспорт или ID-карту в айыл окмоту: станет известно, что этот аккаунт ваш',
  'not-on-the-roll': () =>
    'В списке избирателей этого голосования вас нет. Если это ошибка, сообщите в айыл окмоту',
  'voter-set-aside': ({ number, why }) =>
    `Вы в списке, но отстранены решением ${numero(number, 'ru')}. Причина: «${why}». Обратитесь с документом в айыл окмоту`,
  'pin-not-on-roll': () => 'Этого ПИН нет в списке цикла',
  'set-aside-already': () => 'Этот человек уже отстранён',
  'not-set-aside': () => 'Этот человек не отстранён',
  'roll-not-yet': () => 'Список этого цикла ещё не утверждён: спросить можно после утверждения',
  'look-up-over': () => 'Голосование закрыто: спросить здесь больше нельзя',
  'roll-of-another-village': () =>
    'В списке избирателей у вас другое село, чем в аккаунте. Исправьте аккаунт, а если ошибка в списке, сообщите в айыл окмоту',
  'document-seen-before': () => 'Документ для этого аккаунта уже видели: больше ничего не нужно',
  'no-such-resident': () => 'Кабинета с таким телефоном или почтой нет, или он ещё не подтверждён',
  'born-otherwise': () =>
    'В аккаунте указана другая дата рождения: сначала человек исправляет её на своей странице',
  'another-pin-already': () =>
    'Для этого аккаунта раньше показали другой ПИН: он не меняется. Пусть человек откроет себе другой аккаунт',
  'pin-of-another-account': () =>
    'Этот ПИН уже записан для другого аккаунта, для двух он не записывается. Пусть человек войдёт в тот аккаунт; если он не может, начните со страницы «Заменить потерянный телефон или почту»',
  'document-not-seen': () => 'Отметьте, что вы видели документ',
}

const rollSigned: ActWordsOf<typeof rollLists.signed> = {
  'approve-roll': {
    title: 'Утверждение списка избирателей',
    facts: ({ size, hash, of, villages, changes }) => [
      { label: roll.size, value: count(size, 'ru') },
      ...villages.map(({ name, people }) => ({
        label: inLanguage(name, 'ru'),
        value: count(people, 'ru'),
      })),
      { label: roll.who, value: roll.whoValue(of) },
      { label: roll.changes, value: changes ? roll.changesValue(changes) : roll.noFormer },
      { label: roll.hash, value: hash },
    ],
  },
  'set-aside-voter': {
    title: 'Решение о спорном избирателе',
    facts: ({ number, way, short, village, why }) => [
      { label: roll.setAside.number, value: numero(number, 'ru') },
      { label: roll.setAside.way, value: roll.setAside.ways[way] },
      { label: roll.setAside.row, value: short },
      { label: roll.setAside.compare.how, value: roll.setAside.compare.howValue },
      {
        label: roll.page.village,
        value: village ? inLanguage(village, 'ru') : rollReasons['pin-not-on-roll']({}),
      },
      { label: roll.setAside.reason, value: why },
    ],
  },
}

export const rollCatalogue = {
  texts: { roll },
  reasons: rollReasons,
  audit: rollAudit,
  imports: rollImports,
  work: rollWork,
  sections: { roll: 'Список избирателей' },
  retention: rollRetentionWords,
  signed: rollSigned,
}
