import { count } from '#app/i18n/format.ts'

/** The result as residents read it: the answer, and what stands a step deeper. */
export const answer = {
  deeper: 'Тереңирээк',
  files: 'Кантип эсептелди: эреже, файлдар жана издери',
  notFundedOf: (pot: string) => `Бул жолу өткөн жок. ${pot}`,
  votes: (votes: number) => `${count(votes, 'ky')} добуш`,
  covered: 'Ким канча тандаганын алды',
  wasMineTaken: 'Катышканымды текшерүү',
}
