import type { Occasion } from '#app/domain/following/occasions.ts'

/** Where somebody follows lines of a budget, or all of it. */
export const following = {
  linkLine: 'Бул беренеге байкоо жүргүзүү: өзгөрсө, кабар келет',
  linkWhole: 'Бул бюджетке байкоо жүргүзүү: жаңысы чыкса, кабар келет',
  /** To those who are signed in: the page is the same for all of them, whether they follow it or not. */
  ownLine: 'Бул беренеге байкооңуз: баштоо, көрүү же токтотуу',
  ownWhole: 'Бул бюджетке байкооңуз: баштоо, көрүү же токтотуу',
  whole: (year: number) => `${year}\u2011жылдын бюджети бүтүндөй`,
  title: (what: string) => `Байкоо: ${what}`,
  crumb: 'Байкоо',
  followedLine: 'Сиз бул беренеге байкоо жүргүзүп жатасыз',
  followedWhole: (year: number) => `Сиз ${year}\u2011жылдын бүт бюджетине байкоо жүргүзүп жатасыз`,
  lead: 'Телефонуңузга же почтаңызга кабар келет. Ар бир окуя тууралуу бир жолу:',
  occasions: {
    version: 'бюджеттин жаңы версиясы жарыяланганда: кайсы сумма кайсыга өзгөргөнү айтылат',
    answer: 'байкап турганыңыз боюнча пикирге жооп берилгенде',
    hearing:
      'бул бюджет боюнча коомдук угуу жарыяланганда, убактысы жылдырылганда же болбой калганда',
    adopted: 'бюджет бекитилгенде',
    'next-year': 'кийинки жылдын биринчи долбоору жарыяланганда: беренелерге байкоо анда уланат',
  } satisfies Record<Occasion, string>,
  privacy:
    'Эмнеге байкоо жүргүзгөнүңүз эч жерде жарыяланбайт. Ар бир кабарда байкоону токтотуучу шилтеме бар.',
  follow: 'Байкоо жүргүзүү',
  stop: 'Байкоону токтотуу',
  /** Before the link in a message. */
  stopBy: 'Байкоону токтотуу:',
  all: 'Мен байкап тургандардын баары',
  since: (day: string) => `байкоо башталган күн: ${day}`,
  now: (amount: string) => `Азыр: ${amount}`,
  became: (names: string, amount: string) => `Азыр бул: ${names}. Суммасы: ${amount}`,
  gone: 'Акыркы версияда мындай берене жок. Кайра чыкса, кабар келет.',
  noAmount: 'суммасы жок',
  none: 'Азырынча эч нерсеге байкоо жүргүзбөйсүз',
  noneAdvice:
    'Бюджеттин же беренесинин барагында «байкоо жүргүзүү» шилтемесин басыңыз: өзгөргөндө кабар келет.',
}
