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
  'roll-taken': 'Шайлоочулардын тизмесин файлдан киргизип, экинчи кол сурады',
  'approve-roll': 'Шайлоочулардын тизмесин бекитти',
  'set-aside-voter': 'Тизмедеги талаштуу шайлоочу боюнча чечим кабыл алынды',
  'resident-identified': 'Тургундун документин көрүп, аккаунт кимдики экенин жазды',
  'roll-read': 'Шайлоочулардын тизмесиндеги аттарды окуду',
}

const rollRetentionWords: RetentionWordsOf<typeof rollRetention> = {
  rolls: {
    what: 'Шайлоочулардын ар бир тизмеси тууралуу: канча адам, айылдар боюнча, санариптик изи',
    why: 'Добуштун тизмесин жарыяланганы менен салыштыруу үчүн',
  },
  'roll-parts': {
    what: 'Чечүүчү айлампада ким добуш берет: эч кимдин атын айтпаган, ачкыч менен алынган санариптик издер жана айылы',
    why: 'Тизмедегилер гана, ар бири бир жолу добуш берсин деп',
  },
  'roll-decisions': {
    what: 'Талаштуу шайлоочулар боюнча чечимдер: номери, шайлоочунун ачкыч менен алынган санариптик изи, себеби',
    why: 'Ким эмне үчүн добуш бере албай калганы билинсин үчүн',
  },
  identities: {
    what: 'Аккаунт кимдики: көрсөтүлгөн документтеги ПИНдин ачкыч менен алынган санариптик изи, документти ким жана качан көргөнү; ПИНдин өзү эч качан сакталбайт',
    why: 'Бир адам бир шайлоочу болсун деп',
  },
}

const rollReasons: ReasonTexts<RollReasons> = {
  'pin-rounded': () => 'Таблица бул санды тегеректеп салган: тилкени текст кылып сактаңыз',
  'pin-no-figures': () => 'ПИН цифралардан гана турат',
  'pin-length': ({ found, wanted }) =>
    `ПИНде ${count(wanted, 'ky')} цифра болот, мында ${count(found, 'ky')}`,
  'pin-missing-alike': ({ row }) =>
    `ПИН жок. Аты-жөнү менен туулган күнү ${count(row, 'ky')}-саптагыдай: бир адам эмеспи, караңыз`,
  'pin-twice': ({ row }) => `Ушул эле ПИН ${count(row, 'ky')}-сапта турат`,
  'roll-too-young': ({ min, on }) =>
    `${date(instantOf(on), 'ky')} күнү ${count(min, 'ky')} жашка толо элек: айлампанын эрежеси боюнча добуш бербейт`,
  'roll-born-odd': ({ found }) =>
    `Туулган күнү ${date(instantOf(found), 'ky')}: мындай шайлоочу болбойт`,
  'roll-no-village': ({ found }) => `Реестрде «${found}» деген айыл жок`,
  'roll-choose-round': () =>
    'Айлампаны тандаңыз: ал чечүүчү болуп, добушу ачыла элек болууга тийиш',
  'roll-waits-already': () =>
    'Бул айлампанын тизмеси экинчи колду күтүп турат: адегенде ага кол коюлсун же кайтарылсын',
  'roll-not-waiting': () => 'Бул тизме эми кол күтпөйт',
  'roll-missing': () =>
    'Бул айлампа чечүүчү: шайлоочулардын тизмесин эки адам бекиткенде гана добуш ачылат',
  'roll-of-other-age': ({ min, on }) =>
    `Тизме ${date(instantOf(on), 'ky')} күнү ${count(min, 'ky')} жаштан жогорку адамдардан түзүлгөн, эреже азыр башка: ушул эреже боюнча тизме киргизиңиз`,
  'round-is-a-poll': () => 'Бул айлампа — сурамжылоо, анын тизмеси жок',
  'pin-not-shown': () =>
    'Мында шайлоочулардын тизмесиндегилер гана добуш берет. Айыл өкмөтүнө паспортуңузду же ID-картаңызды бир жолу көрсөтүңүз: ошондо бул аккаунт сиздики экени билинет',
  'not-on-the-roll': () =>
    'Бул добуштун шайлоочулар тизмесинде сиз жоксуз. Туура эмес болсо, айыл өкмөтүнө айтыңыз',
  'voter-set-aside': ({ number, why }) =>
    `Тизмеде барсыз, бирок ${numero(number, 'ky')} чечим менен четке коюлгансыз. Себеби: «${why}». Документиңиз менен айыл өкмөтүнө кайрылыңыз`,
  'pin-not-on-roll': () => 'Бул ПИН айлампанын тизмесинде жок',
  'set-aside-already': () => 'Бул адам мурунтан эле четке коюлган',
  'not-set-aside': () => 'Бул адам четке коюлган эмес',
  'roll-not-yet': () => 'Бул айлампанын тизмеси бекитиле элек: бекитилгенден кийин сурасаңыз болот',
  'look-up-over': () => 'Добуш берүү жабылды: бул жерден эми сураса болбойт',
  'roll-of-another-village': () =>
    'Шайлоочулардын тизмесинде айылыңыз аккаунттагыдан башка. Аккаунтту оңдоңуз, тизме туура эмес болсо, айыл өкмөтүнө айтыңыз',
  'document-seen-before': () =>
    'Бул аккаунттун документи мурда көрүлгөн: дагы эч нерсенин кереги жок',
  'no-such-resident': () => 'Мындай телефону же почтасы бар аккаунт жок, же ал ырастала элек',
  'born-otherwise': () => 'Аккаунтта туулган күнү башкача: адегенде адам аны өз барагында оңдойт',
  'another-pin-already': () =>
    'Бул аккаунт үчүн мурда башка ПИН көрсөтүлгөн: ал өзгөртүлбөйт. Адам өзүнө башка аккаунт ачсын',
  'pin-of-another-account': () =>
    'Бул ПИН мурда башка аккаунтка жазылган, эки аккаунтка жазылбайт. Адам ал аккаунтка кирсин; ага кире албаса, «Жоголгон телефон же почтаны алмаштыруу» барагынан баштаңыз',
  'document-not-seen': () => 'Документти көргөнүңүздү белгилеңиз',
}

const rollSigned: ActWordsOf<typeof rollLists.signed> = {
  'approve-roll': {
    title: 'Шайлоочулардын тизмесин бекитүү',
    facts: ({ size, hash, of, villages, changes }) => [
      { label: roll.size, value: count(size, 'ky') },
      ...villages.map(({ name, people }) => ({
        label: inLanguage(name, 'ky'),
        value: count(people, 'ky'),
      })),
      { label: roll.who, value: roll.whoValue(of) },
      { label: roll.changes, value: changes ? roll.changesValue(changes) : roll.noFormer },
      { label: roll.hash, value: hash },
    ],
  },
  'set-aside-voter': {
    title: 'Талаштуу шайлоочу боюнча чечим',
    facts: ({ number, way, short, village, why }) => [
      { label: roll.setAside.number, value: numero(number, 'ky') },
      { label: roll.setAside.way, value: roll.setAside.ways[way] },
      { label: roll.setAside.row, value: short },
      { label: roll.setAside.compare.how, value: roll.setAside.compare.howValue },
      {
        label: roll.page.village,
        value: village ? inLanguage(village, 'ky') : rollReasons['pin-not-on-roll']({}),
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
  sections: { roll: 'Шайлоочулар' },
  retention: rollRetentionWords,
  signed: rollSigned,
}
