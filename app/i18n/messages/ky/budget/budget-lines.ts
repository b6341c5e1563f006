import type { Side } from '#app/domain/budget/line.ts'
import { count } from '#app/i18n/format.ts'

/** Single lines of a budget: looked for, read and compared. */
export const budgetLines = {
  find: {
    heading: 'Өзүңүзгө керектүү беренени табыңыз',
    label: 'Эмнени издейсиз?',
    hint: 'Мисалы: жарык, бала бакча, көпүрө',
    button: 'Табуу',
    words: ['жарык', 'суу', 'жол', 'бала бакча', 'таштанды'],
    all: (many: number) => `бардык ${count(many, 'ky')} берене`,
  },
  paying: {
    /** On the page of a chosen project. */
    paidFrom: 'Бюджеттин кайсы беренесинен төлөнөт',
    ofBudget: (year: number, amount: string | null) =>
      `${year}\u2011жылдын бюджети${amount === null ? '' : `, беренеде ${amount}`}`,
  },
  lines: {
    title: (year: number) => `${year}\u2011жылдын бюджетинин беренелери`,
    line: 'Берене',
    code: 'Коду',
    side: 'Бөлүгү',
    section: 'Тармак же булак',
    amount: 'Сумма',
    level: 'Деңгээли',
    economic: 'Чыгаша түрү',
    source: 'Каржылоо булагы',
    programme: 'Программа',
    empty: 'Беренелер жок',
  },
  line: {
    amount: 'жыл ичинде',
    byYear: (year: number) => `${year}\u2011жылдын планынан айырма`,
    perPerson: 'бир тургунга, жылына',
    ofAll: (side: Side): string =>
      side === 'revenue'
        ? 'бардык кирешенин'
        : side === 'expenditure'
          ? 'бардык чыгашанын'
          : 'бардык каржылоонун',
    parts: 'Эмнеге төлөнөт',
    partsOfIncome: 'Эмнеден турат',
    part: 'Бөлүгү',
    by: (economic: string) => `чыгаша түрү: ${economic}`,
    from: (source: string) => `акчасы: ${source}`,
    programme: (programme: string) => `программа: ${programme}`,
    gone: (names: string) => `Мурдагы версияда дагы болгон: ${names}.`,
    years: 'Жылдар боюнча',
    yearsHow:
      'Толук тилке — факт, кара сызык — план же долбоор. Жылда мындай берене болбосо, эч нерсе жазылбайт.',
    noYear: 'бул берене болгон эмес',
    otherCodes: (codes: string) => `ал жылы: ${codes}`,
    shared: (codes: string) => `бул сумма ${codes} менен чогуу: ал кезде бир код болгон`,
    versions: 'Ушул жылдын версиялары боюнча',
    notThere: 'бул версияда жок',
    code: 'Коду',
    noCode: 'коду жок',
    where: 'Бөлүмү',
    ask: 'Ким жооп берет',
    office: 'Финансы-экономика бөлүмү',
  },
  explain: {
    title: 'Беренени түшүндүрүү',
    link: 'Беренени түшүндүрүү',
    save: 'Жарыялоо',
    whatKy: 'Эмнеге төлөнөт, кыргызча',
    whatRu: 'Эмнеге төлөнөт, орусча',
    whatEn: 'Эмнеге төлөнөт, англисче',
    people: 'Канча киши пайдаланат',
    why: 'Сумма эмнеге ушундай',
    whyHint: 'Эмнеге өстү же азайды, план эмнеге аткарылган жок. Баарына көрүнөт.',
    projects: 'Ушул беренеден төлөнүүчү долбоорлор',
    projectsHint: 'Тургундар тандаган долбоорлор. Алар берененин барагында көрүнөт.',
    forPeople: (people: number) => `${count(people, 'ky')} киши үчүн`,
  },
  difference: {
    title: 'Эки версияны салыштыруу',
    from: 'Кайсы версиядан',
    to: 'Кайсы версияга чейин',
    show: 'Салыштыруу',
    changed: (many: number) => `Өзгөргөн беренелер: ${count(many, 'ky')}`,
    same: (many: number) => `Өзгөрбөгөн беренелер: ${count(many, 'ky')}`,
    nothing: 'Эки версиянын беренелери бирдей',
    onlyChanged: 'өзгөргөндөр',
    onlySame: 'өзгөрбөгөндөр',
  },
}
