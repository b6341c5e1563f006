import type { ReasonTexts } from '#app/domain/reasons.ts'
import type { RoundReasons } from '#app/domain/rounds/reasons.ts'
import { inCase } from '#app/i18n/days.ts'
import { beginning, count, date, dateTime, money } from '#app/i18n/format.ts'
import { dayStart, numbered } from '#app/i18n/short-forms.ts'
import { phaseNames } from '../frame/permissions.ts'

export const roundReasons: ReasonTexts<RoundReasons> = {
  'date-in-past': () => 'Бул убакыт өтүп кеткен. Алдыдагы күндү жазыңыз',
  'not-after-start-of': ({ phase, starts }) =>
    `«${phaseNames[phase]}» мезгили ${inCase(beginning(starts, 'ky'), 'on')} башталат. Андан кийинки убакытты жазыңыз`,
  'phase-too-short': ({ phase, days }) =>
    `«${phaseNames[phase]}» мезгили кеминде ${count(days, 'ky')} күн болсун: адамдар катышып үлгүрсүн`,
  'year-not-of-calendar': ({ from, to }) => `Бюджеттин жылын жазыңыз: ${from}–${to} аралыгында`,
  'no-money': () => 'Акча бөлүңүз: бүт аймакка же жок дегенде бир айылга',
  'pot-not-positive': () => 'Нөлдөн чоң сумманы жазыңыз же бош калтырыңыз',
  'village-twice': () => 'Бул айылга акча эки жолу жазылган',
  'no-such-village': () => 'Бул аймакта мындай айыл жок',
  'max-below-min': ({ min }) => `Эң көбү эң азынан кем болбосун. Азыр эң азы: ${count(min, 'ky')}`,
  'day-too-late': ({ last }) => `Эң кеч дегенде ушул күндү жазыңыз: ${date(dayStart(last), 'ky')}`,
  'day-too-early': ({ first }) =>
    `Эң эрте дегенде ушул күндү жазыңыз: ${date(dayStart(first), 'ky')}`,
  'cap-too-small': ({ least }) =>
    `Мындай чекке бир да сунуш батпайт. Чек эң аз дегенде ${money(least, 'ky')} болсун`,
  'not-a-share': ({ min, max }) =>
    `${count(min, 'ky')}–${count(max, 'ky')} аралыгындагы пайызды жазыңыз, мисалы 12,5`,
  'not-a-moment': () => 'Күндү жана саатты толук жазыңыз',
  'price-line-wrong': ({ line }) =>
    `${count(line, 'ky')}-сапты ушундай жазыңыз: эмне; бирдиги; баасы. Мисалы: Шагыл; м³; 1200`,
  'too-many-prices': ({ max }) => `Эң көп ${count(max, 'ky')} сап жазса болот`,
  'calendar-has-begun': () =>
    'Мезгилдер башталган. Эми күндөр себеби жазылган узартуу менен гана жылат',
  'round-is-published': () => 'Айлампа мурда жарыяланган, аны өчүрүүгө же кайра жарыялоого болбойт',
  'draft-out-of-date': ({ count: wrong }) =>
    `Жазылгандардын ${count(wrong, 'ky')} жери эми туура эмес, мисалы күнү өтүп кеткен. Айлампаны өзгөртүп, кайра сактаңыз`,
  'phase-not-extended': ({ phase }) => `«${phaseNames[phase]}» мезгилин эми узартууга болбойт`,
  'not-later-than': ({ now }) => `Мындан кийинки убакытты жазыңыз: ${dateTime(now, 'ky')}`,
  'extension-too-long': ({ days }) => `Бир узартуу ${count(days, 'ky')} күндөн ашпасын`,
  'no-room-before': ({ phase, starts }) =>
    `«${phaseNames[phase]}» мезгили ${inCase(beginning(starts, 'ky'), 'on')} башталат, ага чейин орун калбайт. Кийинки күндөрдү да кошо жылдырыңыз`,
  'calendar-has-changed': () => 'Бул арада күндөр өзгөрдү. Узартууну кайра сураңыз',
  'list-is-empty': () => 'Тизмеде бир да сунуш жок, добуш бере турган эч нерсе жок',
  'nothing-to-publish': () => 'Тизмеге кошула турган жаңы кабыл алынган сунуш жок',
  'not-on-list-yet': ({ count: waiting }) =>
    `Кабыл алынган ${count(waiting, 'ky')} сунуш тизмеге кире элек. Адегенде тизмени жарыялаңыз`,
  'undecided-proposals': ({ count: waiting }) =>
    `${count(waiting, 'ky')} сунуш боюнча чечим чыга элек. Адегенде аларды текшерип бүтүрүңүз`,
  'appeals-undecided': ({ count: waiting }) =>
    `${count(waiting, 'ky')} даттануу карала элек. Адегенде аларды чечиңиз`,
  'no-pot-for': ({ numbers }) =>
    `Бул сунуштардын айылына акча бөлүнгөн эмес: ${numbered(numbers, 'ky')}`,
  'listed-over-the-cap': ({ numbers }) =>
    `Бул сунуштар бир сунуштун чегинен кымбат: ${numbered(numbers, 'ky')}`,
  'without-cost': ({ numbers }) => `Бул сунуштардын баасы коюлган эмес: ${numbered(numbers, 'ky')}`,
  'nothing-affordable': () => 'Бир да сунуш бөлүнгөн акчага батпайт',
  'ballot-min-over-list': ({ min, count: listed }) =>
    `Эреже боюнча кеминде ${count(min, 'ky')} сунуш тандалат, тизмеде болсо ${count(listed, 'ky')} эле сунуш бар`,
  'guards-missing': ({ count: missing }) =>
    `Бир аккаунттан эки жолу добуш берилбеши үчүн керек болгон ${count(missing, 'ky')} коргоо маалымат базасында жок. Порталды тейлегендерге кабарлаңыз`,
}
