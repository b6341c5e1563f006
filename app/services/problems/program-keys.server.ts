import { randomBytes } from 'node:crypto'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { ProgramKey } from '#app/domain/problems/program-key.ts'
import { sha256 } from '#app/sha256.server.ts'
import { endKey, insertKey, keysOf, standingKey } from '#models/problems/program-key.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'

const hashOfKey = (key: string) => sha256(`program key|${key}`, 'base64url')

/** The keys of the municipality, for who may issue one. */
export async function listProgramKeys(
  situation: Situation,
): Promise<Outcome<Omit<ProgramKey, 'hash'>[]>> {
  const { person, place, at } = situation
  const allowed = may(person, 'issue-problem-key', { place }, at)
  return allowed.refused ? allowed : accepted(await keysOf(place))
}

/** Whether a key stands, so that whoever has it may send reports. */
export async function keyStands(place: string, key: string): Promise<boolean> {
  return key !== '' && (await standingKey(place, hashOfKey(key))) !== null
}

/** Issues a key: it is shown once, and only its hash is kept. */
export async function issueProgramKey(
  situation: Situation,
  name: string,
): Promise<Outcome<{ number: number; key: string }>> {
  const { person, place, at } = situation
  const key = randomBytes(24).toString('base64url')
  const issued = await perform(situation, async (tx) => {
    const allowed = may(person, 'issue-problem-key', { place }, at)
    if (allowed.refused) return allowed
    const number = await insertKey(tx, { place, name, hash: hashOfKey(key), at, ended: null })
    return done(number, 'problem-key-issued', `problem-key/${number}`, { number })
  })
  if (issued.refused) return issued
  // The same form sent again gets the number and not the key: nobody keeps that.
  const stands = await standingKey(place, hashOfKey(key))
  return accepted({ number: issued.value, key: stands ? key : '' })
}

export function endProgramKey(situation: Situation, number: number): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'issue-problem-key', { place }, at)
    if (allowed.refused) return allowed
    if (!(await endKey(tx, place, number, at))) return refuse('conflict', 'problem-key-ended', {})
    return done(number, 'problem-key-ended', `problem-key/${number}`, { number })
  })
}
