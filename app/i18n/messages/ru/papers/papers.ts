import type { papers as source } from '../../ky/papers/papers.ts'

export const papers: typeof source = {
  print: 'Чтобы напечатать, нажмите «Печать» в браузере.',
  asDocument: 'Скачать как текстовый документ (.docx)',
  protocol: (round: number) => `Протокол об итогах голосования: цикл ${round}`,
  protocolLink: 'Протокол для подписания',
  onRoll: 'Людей в списке избирателей',
  adults: 'Жители от 18 лет',
  voted: 'Проголосовало',
  onPaper: 'Из них на бумаге',
  ballots: 'Подсчитано бюллетеней',
  funded: 'Профинансированные проекты',
  notFunded: 'Непрофинансированные проекты',
  number: '№',
  project: 'Проект',
  village: 'Село',
  votes: 'Голоса',
  cost: 'Стоимость',
  sum: 'Итого',
  rest: (money: string, rest: string) => `Выделено: ${money}. Осталось: ${rest}.`,
  commission: ['Председатель комиссии', 'Секретарь комиссии', 'Глава айыл окмоту'],
}
