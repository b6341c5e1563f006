import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { personText, pinIn } from '#app/domain/roll/pin.ts'
import type { Vault } from './voting.server.ts'

/** The keyed hash of a PIN that somebody typed, or what is wrong with it at the field `pin`: the PIN itself goes no further. */
export async function personTag(
  vault: Vault,
  place: string,
  typed: string,
): Promise<Outcome<string>> {
  if (typed.trim() === '') return refuseInput([fault('pin', 'fill-in', {})])
  const read = pinIn(typed)
  if (read.pin === null) return refuseInput([{ field: 'pin', reason: read.why }])
  return accepted((await vault.personTagOf(place))(personText(place, read.pin)))
}
