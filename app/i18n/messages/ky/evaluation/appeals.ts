import type { AppealOutcome } from '#app/domain/evaluation/appeal.ts'
import { date, ending, numero } from '#app/i18n/format.ts'

const outcomes: Record<AppealOutcome, string> = {
  dismissed: 'Чечим өзгөрбөйт',
  accepted: 'Сунуш кабыл алынсын',
  check: 'Кайра текшерилсин',
}

/** Pages about appeals, of the author and of the office. */
export const appeals = {
  title: 'Даттануулар',
  lead: 'Даттанууну мурда бул сунуш боюнча чечим кабыл албаган жана кол койбогон адам карайт.',
  waiting: 'Жооп күткөндөр',
  noneWaiting: 'Жооп күткөн даттануу жок',
  decided: 'Чечилгендер',
  proposal: 'Сунуш',
  sent: 'Берилген күнү',
  outcome: 'Чечим',
  reason: 'Себеби',
  next: 'Эмне кылуу керек',
  decide: 'Карап, чечүү',
  decideTitle: (number: number) => `${numero(number, 'ky')} сунуш боюнча даттануу`,
  against: 'Четке кагуунун себеби',
  text: 'Автор эмне дейт',
  from: (name: string, at: Date) => `${name}, ${date(at, 'ky')}`,
  choose: 'Сиздин чечимиңиз',
  outcomes,
  outcomeMeans: {
    dismissed: 'Сунуш четке кагылган бойдон калат',
    accepted: 'Сунуш добушка жарайт, баасын жазыңыз',
    check: 'Сунуш четке кагылган баскычта кайра текшерилет',
  },
  rulingReason: 'Чечимдин себеби',
  rulingReasonHint: 'Авторго жана баарына көрүнөт.',
  cost: 'Баасы',
  costHint: 'Сунуш кабыл алынса гана жазыңыз.',
  button: 'Чечимди сактоо',
  send: {
    title: (number: number) => `${numero(number, 'ky')} сунуш боюнча даттануу`,
    until: (until: Date) => `Берүүнүн акыркы мөөнөтү: ${ending(until, 'ky')}.`,
    lead: 'Даттанууну башка адам карайт. Анын жообу күнү жана себеби менен ачык болот.',
    text: 'Эмне үчүн бул чечим туура эмес деп ойлойсуз',
    hint: 'Даттанууңуз баарына көрүнөт. Телефонуңузду жана дарегиңизди жазбаңыз. Бир сунушка бир жолу даттанса болот.',
    button: 'Даттанууну жөнөтүү',
    link: 'Четке кагууга даттануу',
  },
}
