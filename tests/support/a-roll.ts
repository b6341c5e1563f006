import { sendFile } from './send-file.ts'
import type { Page, Visitor } from './visitor.ts'

/** A person as a row of a roll. */
export type OnRoll = { pin: string; name: string; born: string; village: string }

export const somebody = (number: number, given: Partial<OnRoll> = {}): OnRoll => ({
  pin: String(21_405_199_000_000 + number),
  name: `Тизмедеги Адам ${number}`,
  born: '14.05.1990',
  village: 'Ак-Булуң',
  ...given,
})

/** The same as a file with the heads of an office. */
export const rollFile = (people: readonly OnRoll[]): File => {
  const lines = people.map(({ pin, name, born, village }) => [pin, name, born, village].join(';'))
  return new File([['ПИН;ФИО;Дата рождения;Село', ...lines].join('\n')], 'roll.csv')
}

/** Sends a roll of a round to be checked; answers its preview. */
export function sendRoll(
  by: Visitor,
  place: string,
  round: number,
  people: readonly OnRoll[],
): Promise<Page> {
  const file = rollFile(people)
  return sendFile(by, `/ky/${place}/office/imports/new/roll`, { file, option: `${round}` })
}

/** Takes a roll in whole; answers the address of the act that waits for its second signature. */
export async function askedRoll(
  by: Visitor,
  place: string,
  round: number,
  people: readonly OnRoll[],
): Promise<string> {
  await by.submitOn(await sendRoll(by, place, round, people), { step: 'apply' })
  const { document } = await by.ask(`/ky/${place}/office/roll`)
  const waiting = document.querySelector('main a[href*="/acts/"]')
  return waiting?.getAttribute('href') ?? ''
}
