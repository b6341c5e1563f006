export const versions = {
  version: (version: number) => `${version}\u2011версия`,
  from: 'Кайсынысын',
  to: 'Кайсынысы менен',
  compare: 'Салыштыруу',
  changed: 'Эмне өзгөрдү',
  part: 'Бөлүгү',
  nothing: 'Бул эки версия бирдей.',
  added: 'кошулду',
  removed: 'алынды',
  empty: 'бош',
}
