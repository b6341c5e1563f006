import { dayOf } from '#app/domain/calendar/day.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { checkReopening } from '#app/domain/problems/check-problem.ts'
import type { Problem, ProblemStep } from '#app/domain/problems/problem.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { isClosed } from '#app/domain/problems/state.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import {
  changeProblem,
  problemsBy,
  readProblem,
  readProblemBy,
} from '#models/problems/problem.server.ts'
import { problemsNumbered } from '#models/problems/some-problems.server.ts'
import { voicesAbout, voicesBy } from '#models/problems/voice.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { readBoth, shownOf } from './problems-here.server.ts'

/** By what a report is found as one's own: its number for the account that sent it, else the word that its sender has. */
export type OwnKey = { number: number } | { key: string }

/** What whoever asks can do about a report. */
export type OwnProblem = {
  problem: PublicProblem
  mine: boolean
  /** What is published of it and could be taken out. */
  kept: Pick<Problem, 'title' | 'words' | 'named' | 'private'> & {
    photos: number
    contact: boolean
  }
  mayReopen: boolean
  mayFollow: boolean
  maySayStill: boolean
}

async function numberOf({ place }: Pick<Situation, 'place'>, of: OwnKey): Promise<number | null> {
  return 'number' in of ? of.number : ((await readProblemBy(place, of.key))?.number ?? null)
}

const isSender = ({ person }: Pick<Situation, 'person'>, { sender, key }: Problem, of: OwnKey) =>
  'key' in of ? key === of.key : person !== null && sender.account === person.id

export async function openOwnProblem(
  situation: Situation,
  of: OwnKey,
): Promise<Outcome<OwnProblem>> {
  const { person, place, at } = situation
  const number = await numberOf(situation, of)
  const found = number === null ? null : await readBoth(situation, number)
  if (!found || found.refused) return refuse('missing', 'not-here', {})
  const { kept, shown } = found.value
  const mine = isSender(situation, kept, of)
  const voices = person ? await voicesAbout(null, place, kept.number) : []
  const own = voices.filter(({ who }) => who === person?.id)
  const mayJoin = !mine && !may(person, 'follow-problem', { place }, at).refused
  const steps = kept.steps.length
  const { title, words, named, photos, sender } = kept
  const secret = { title, words, named, private: kept.private }
  return accepted({
    problem: shown,
    mine,
    kept: mine
      ? { ...secret, photos: photos.length, contact: sender.contact !== null }
      : { title: '', words: '', named: false, private: false, photos: 0, contact: false },
    mayReopen: mine && !checkReopening(kept, dayOf(at)).refused,
    mayFollow: mayJoin && !isClosed(kept.state) && !own.some(({ kind }) => kind === 'follows'),
    maySayStill:
      mayJoin &&
      isClosed(kept.state) &&
      !own.some((one) => one.kind === 'still' && one.step === steps),
  })
}

/** Reads it in the transaction, for its sender alone. */
async function readMine(
  tx: Transaction,
  situation: Situation,
  of: OwnKey,
): Promise<Outcome<Problem>> {
  const { person, place, at } = situation
  const number = await numberOf(situation, of)
  const problem = number === null ? null : await readProblem(tx, { place, number })
  if (!problem) return refuse('missing', 'not-here', {})
  if ('key' in of) return accepted(problem)
  const authors = problem.sender.account ? [problem.sender.account] : []
  const allowed = may(person, 'change-own-problem', { place, authors }, at)
  return allowed.refused ? allowed : accepted(problem)
}

/** The sender opens a report again that was closed, and says why; it lies on the desk anew. */
export function reopenProblem(
  situation: Situation,
  of: OwnKey,
  text: string,
): Promise<Outcome<number>> {
  const { at } = situation
  return perform(situation, async (tx) => {
    const found = await readMine(tx, situation, of)
    if (found.refused) return found
    const problem = found.value
    const allowed = checkReopening(problem, dayOf(at))
    if (allowed.refused) return allowed
    const step: ProblemStep = {
      ...{ state: 'open', at, by: 'sender', text, whose: '', same: null, until: null },
    }
    const steps = [...problem.steps, step]
    if (!(await changeProblem(tx, problem, { state: 'open', steps, updated: at })))
      return refuse('conflict', 'stands-otherwise', {})
    const { number } = problem
    return done(number, 'problem-reopened', `problem/${number}`, { number })
  })
}

/** What a sender takes out later. */
export type TakenOut = {
  title: string
  words: string
  hideName: boolean
  hidePlace: boolean
  dropPhotos: boolean
  dropContact: boolean
}

/** The sender takes personal details out: the name, the exact place, photos, words, and their own phone or mail. */
export function cleanProblem(
  situation: Situation,
  of: OwnKey,
  taken: TakenOut,
): Promise<Outcome<number>> {
  const { at } = situation
  return perform(situation, async (tx) => {
    const found = await readMine(tx, situation, of)
    if (found.refused) return found
    const problem = found.value
    const { sender, named, photos } = problem
    const nobody = { account: sender.account, contact: null, name: '' }
    const isPrivate = problem.private || taken.hidePlace
    const change: Partial<Problem> = {
      ...{ title: taken.title, words: taken.words, private: isPrivate, updated: at, cleaned: at },
      named: named && !taken.hideName && !taken.dropContact,
      photos: taken.dropPhotos ? [] : photos,
      sender: taken.dropContact ? nobody : sender,
    }
    if (!(await changeProblem(tx, problem, change)))
      return refuse('conflict', 'stands-otherwise', {})
    const { number } = problem
    return done(number, 'problem-cleaned', `problem/${number}`, { number })
  })
}

/** What somebody sent or follows, the newest first. */
export async function myProblems(
  situation: Situation,
): Promise<{ sent: PublicProblem[]; followed: PublicProblem[] }> {
  const { person, place } = situation
  if (!person) return { sent: [], followed: [] }
  const [own, voices] = await Promise.all([
    problemsBy(place, person.id),
    voicesBy(place, person.id),
  ])
  const followed = await problemsNumbered(place, [...new Set(voices.map(({ problem }) => problem))])
  return { sent: await shownOf(situation, own), followed: await shownOf(situation, followed) }
}
