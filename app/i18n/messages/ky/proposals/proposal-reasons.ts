import type { ListState } from '#app/domain/proposals/finding/list-filter.ts'
import type { ProposalReasons } from '#app/domain/proposals/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count, money, percent } from '#app/i18n/format.ts'

export const stateNames: Record<ListState, string> = {
  draft: 'Каралама',
  sent: 'Жөнөтүлдү',
  returned: 'Толуктоого кайтарылды',
  checking: 'Каралууда',
  accepted: 'Текшерүүдөн өттү',
  rejected: 'Четке кагылды',
  withdrawn: 'Автор кайра алды',
  'on-ballot': 'Добушка коюлган',
  funded: 'Акча бөлүндү',
  'not-funded': 'Акча жеткен жок',
  hidden: 'Жашырылган',
}

export const proposalReasons: ReasonTexts<ProposalReasons> = {
  'no-cost-lines': () => 'Эмнеге канча кетерин жок дегенде бир сапка жазыңыз',
  'too-many-lines': ({ max }) =>
    `Эң көп ${count(max, 'ky')} сап жазса болот. Майдаларын бириктирип коюңуз`,
  'not-a-quantity': () => 'Санын жазыңыз, мисалы 14 же 3,2',
  'over-the-cap': ({ cap, asked }) =>
    `Бир сунушка эң көп ${money(cap, 'ky')} берилет, сиздики азыр ${money(asked, 'ky')}`,
  'contribution-too-small': ({ least, basisPoints }) =>
    `Өздүк салым бул жыл кеминде ${percent(basisPoints / 10_000, 'ky')}: ${money(least, 'ky')} же андан көп`,
  'no-money-for-village': () =>
    'Бул айыл үчүн бул жыл өзүнчө акча бөлүнгөн эмес. Башка айылды тандаңыз',
  'choose-village': () => 'Айылды тизмеден тандаңыз',
  'not-coordinates': () => 'Градус менен жазыңыз, мисалы 42,6012 жана 78,6345',
  'outside-the-country': () => 'Бул чекит Кыргызстандан тышкары. Кеңдик менен узундукту текшериңиз',
  'form-cut-off': () =>
    'Байланыш үзүлүп, форма толук келген жок. Келгени сакталды, кайра жөнөтүңүз',
  'too-many-drafts': ({ max }) =>
    `Сизде бүтпөгөн ${count(max, 'ky')} сунуш бар. Адегенде бирин жөнөтүңүз же өчүрүңүз`,
  'not-in-the-future': () => 'Күн бүгүнкүдөн кеч болбосун',
  'no-such-draft': () =>
    'Мындай каралама жок: ал жөнөтүлгөн же өчүрүлгөн. Жөнөткөн сунуштарыңыз кабинетте турат',
  'draft-unfinished': () => 'Кээ бир кадамдар толо элек. Аларды бүтүрүп, анан жөнөтүңүз',
  'changed-meanwhile': () =>
    'Сиз жазып жатканда башка автор бул сунуштун жаңы версиясын жөнөттү. Адегенде аны карап чыгыңыз',
  'change-begun': () => 'Сиз бул сунушту өзгөртө баштагансыз. Адегенде аны жөнөтүңүз же өчүрүңүз',
  'not-in-this-state': ({ state }) =>
    `Сунуштун азыркы абалы: «${stateNames[state]}». Ошондуктан муну кылууга болбойт`,
  'too-many-co-authors': ({ max }) => `Эң көп ${count(max, 'ky')} адамды чакырса болот`,
  'not-invited': () => 'Сизди бул сунушка чакырышкан эмес же чакыруу эскирди',
  'own-contact': () => 'Бул өзүңүздүн номериңиз же почтаңыз. Башка адамдыкын жазыңыз',
}
