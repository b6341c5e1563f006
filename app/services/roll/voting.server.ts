import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { rollText } from '#app/domain/voting/keyed-texts.ts'
import { personIdentity } from '#app/domain/voting/voter-identity.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { fittingKeys } from '../voting/voter-tags.server.ts'

/** How the roll of a round names a person, by the keyed hash of their PIN; refused where the round's keys are others. */
export async function rollTags(
  vault: Vault,
  place: string,
  round: number,
): Promise<Outcome<(person: string) => string>> {
  const keys = await fittingKeys(vault, place, round)
  if (keys.refused) return keys
  const { tagOf } = keys.value
  return accepted((person) => tagOf(rollText(`${place}/${round}`, personIdentity(person))))
}

export type { Vault }
