import type { EvaluationReasons } from '#app/domain/evaluation/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { onDay } from '#app/i18n/days.ts'
import { count, date, ending, money, numero } from '#app/i18n/format.ts'

const day = (text: string) => date(new Date(`${text}T00:00:00+06:00`), 'ky')

export const evaluationReasons: ReasonTexts<EvaluationReasons> = {
  'criterion-unanswered': () => 'Бул критерий боюнча корутундуну тандаңыз',
  'not-met-needs-reason': () => 'Эмне үчүн туура келбей турганын жазыңыз',
  'yes-with-unmet': () =>
    'Туура келбеген критерий бар. Же четке кагыңыз, же авторго кайтарыңыз, же корутундуну оңдоңуз',
  'no-without-unmet': () => 'Четке кагуу үчүн жок дегенде бир критерий туура келбеши керек',
  'no-needs-reason': () => 'Эмне үчүн четке кагылганын авторго түшүнүктүү кылып жазыңыз',
  'say-missing': () => 'Автор эмнени толукташы керектигин жазыңыз',
  'yes-needs-price': () => 'Текшерилген баасын жазыңыз: баасы жок сунуш добушка чыкпайт',
  'changed-price-needs-reason': ({ asked }) =>
    `Автор ${money(asked, 'ky')} деп жазган. Баасы эмне үчүн өзгөргөнүн жазыңыз`,
  'with-its-author': () => 'Бул сунуш авторго кайтарылган: ал жооп бергенде текшерүү улантылат',
  'not-at-this-step': () =>
    'Бул сунуш азыр башка баскычта: аны башка бирөө мурда чечкен окшойт. Баракты кайра ачыңыз',
  'only-reopened-now': () =>
    'Текшерүү мезгили бүткөн. Азыр даттануу боюнча кайра ачылган сунуштар гана текшерилет',
  'assigned-to-another': ({ name }) =>
    `Бул текшерүү ${name} деген кызматкерге тапшырылган. Аны өзүңүзгө алып, анан чечиңиз`,
  'not-an-evaluator': () => 'Баалоочулардын бирин тандаңыз',
  'one-not-assignable': ({ number }) =>
    `${numero(number, 'ky')} сунуштун текшерүүсүн азыр тапшырууга болбойт. Эч бири тапшырылган жок`,
  'due-outside': ({ from, to }) => `Мөөнөт ${day(from)} менен ${day(to)} ортосунда болсун`,
  'nothing-to-appeal': () => 'Даттануу четке кагылган сунушка гана берилет',
  'appeal-too-late': ({ until }) =>
    `Даттануунун мөөнөтү бүткөн: акыркы мөөнөт ${ending(until, 'ky')} болчу`,
  'appealed-before': ({ on }) =>
    `Бул сунуш боюнча даттануу ${onDay(on, 'ky')} берилген. Бир сунушка бир жолу даттанса болот`,
  'appeal-decided-before': ({ on }) => `Бул даттануу ${onDay(on, 'ky')} чечилген`,
  'ruling-needs-reason': () => 'Чечимдин себебин жазыңыз: ал баарына көрүнөт',
  'own-proposal': () => 'Өз сунушуңузду өзүңүз текшере албайсыз',
  'no-such-proposal': ({ number }) => `${numero(count(number, 'ky'), 'ky')} сунуш табылган жок`,
  'excludes-itself': () => 'Башка сунуштун номерин жазыңыз',
  'other-round': ({ number }) =>
    `${numero(count(number, 'ky'), 'ky')} сунуш башка жылдын айлампасына тиешелүү`,
  'already-excluded': ({ number }) =>
    `${numero(count(number, 'ky'), 'ky')} сунуш менен чогуу аткарылбай турганы мурда белгиленген`,
  'not-excluded': ({ number }) =>
    `${numero(count(number, 'ky'), 'ky')} сунуш менен мындай белги жок`,
  'not-in-play': ({ number }) => `${numero(count(number, 'ky'), 'ky')} сунуш мындан ары каралбайт`,
  'reported-before': () => 'Бул сунуш боюнча мурда билдиргенсиз. Айыл өкмөтү аны карайт',
  'no-report-waits': () => 'Эреже бузуу тууралуу жооп күткөн билдирүү жок',
  'already-hidden': () => 'Бул сунуш мурда жашырылган',
  'not-hidden': () => 'Бул сунуш жашырылган эмес',
}
