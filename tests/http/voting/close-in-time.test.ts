import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCalendar } from '#seed/builders/a-calendar.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import {
  type Application,
  runningApplication,
  startApplication,
} from '#tests/support/application.ts'
import { postTo } from '#tests/support/at-once.ts'
import { sessionOf } from '#tests/support/session-of.ts'
import type { Visitor } from '#tests/support/visitor.ts'

const running = runningApplication()
const place = 'ak-bulun'
const second = 1_000
const used: { other?: Application } = {}
const voters: Visitor[] = []

beforeAll(async () => {
  used.other = await startApplication(running.context)
  running.application.mistake(30 * second)
  used.other.mistake(-30 * second)
  await aMunicipality()
  await aVillage()
  for (let number = 0; number < 20; number++)
    voters.push(await sessionOf(running.context, running.origin, await anAccount()))
})
afterAll(() => used.other?.stop())

/** A vote that closes so many seconds from now. */
async function closingIn(seconds: number) {
  const at = new Date()
  const counting = new Date(at.getTime() + seconds * second)
  const calendar = { ...aCalendar({ at, inPhase: 'voting' }), counting }
  const rules = { ballot: { kind: 'approval', min: 1, max: 2 } } as const
  const round = await anOpenVote({ place, at, calendar, rules })
  const sent = { rules: round.frozen.hash, choice: [`${round.frozen.projects[0]?.number}`] }
  return {
    sent,
    page: `/ky/${place}/account/vote/${round.number}`,
    until: (seconds: number) => pause(counting.getTime() + seconds * second - Date.now()),
    stored: () =>
      mongoose.connection.collection('vote-boxes').countDocuments({ place, round: round.number }),
  }
}

const processOf = (turn: number) => (turn % 2 && used.other ? used.other : running.application)
const taken = (status: number) => status < 400

test('two processes whose clocks are a minute apart take a vote until its close, and none after it', async () => {
  const { sent, page, until, stored } = await closingIn(30)
  const posted = async (turn: number) =>
    (await postTo(processOf(turn), voters[turn] as Visitor, page, sent)).status // twenty of them
  // A busy machine needs seconds for a vote: those in time are sent at once.
  const inTime = await Promise.all([0, 1, 2, 3, 4, 5].map(posted))
  expect(inTime.filter((status) => !taken(status))).toEqual([])
  const late = [0.2, 0.2, 1, 1, 2, 2].map(async (when, turn) => {
    await until(when)
    return posted(inTime.length + turn)
  })
  expect(await Promise.all(late)).toEqual(late.map(() => 403))
  expect(await stored()).toBe(6)
})

/** Sends the headers and half of a form, and the rest when `rest` resolves; null: the connection was ended unanswered. */
function sentInTwo(visitor: Visitor, page: string, body: string, rest: Promise<unknown>) {
  const agent = new Agent({ keepAlive: false })
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const { origin } = running
  const type = 'application/x-www-form-urlencoded'
  const headers = { cookie, origin, 'content-type': type, 'content-length': body.length }
  return new Promise<number | null>((resolve) => {
    const post = request(`${origin}${page}`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? null)
    })
    post.on('error', () => resolve(null))
    post.write(body.slice(0, body.length / 2))
    void rest.then(() => post.end(body.slice(body.length / 2)))
  })
}

test('a ballot whose beginning came before the close and whose end after it is not taken', async () => {
  const { sent, page, until, stored } = await closingIn(6)
  const body = new URLSearchParams(Object.entries(sent).map(([name, value]) => [name, `${value}`]))
  const slow = sentInTwo(voters[0] as Visitor, page, body.toString(), until(1)) // there are twenty
  expect(await slow).toBe(403)
  expect(await stored()).toBe(0)
})

test('a form that does not arrive within ten seconds is not waited for', async () => {
  const { sent, page, stored } = await closingIn(60)
  const body = new URLSearchParams(Object.entries(sent).map(([name, value]) => [name, `${value}`]))
  // Answered before its second half leaves, by as much as a busy machine may be late.
  const rest = pause(18 * second, undefined, { ref: false })
  expect(await sentInTwo(voters[0] as Visitor, page, body.toString(), rest)).toBe(408) // there are twenty
  expect(await stored()).toBe(0)
})
