import { inLanguage, type Language } from '#app/domain/language.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { shortTitle } from '#app/domain/rounds/short-title.ts'
import { currentRounds, newestDecided, phaseNow } from '#app/domain/rounds/what-is-on.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { texts } from '#app/i18n/texts.ts'
import { type Paths, pathsOf } from '#app/paths.ts'
import type { Situation } from '../situation.ts'
import { roundsHere } from './rounds-here.server.ts'

/** What every page of a municipality says about its rounds, in the page's language. */
export type OnNow = {
  /** The round that matters most, else the newest; null before the first. */
  round: number | null
  votingRound: number | null
  /** Whole days until that vote closes: 0 on its last day. */
  voteDaysLeft: number | null
  /** The newest round whose result is published, and the budget year it decided about. */
  decided: { round: number; year: number } | null
  /** All rounds whose result is published. */
  decidedRounds: readonly number[]
  now: {
    round: string
    label: string
    ends: Date | null
    daysLeft: number | null
    action?: { href: string; label: string }
  } | null
}

/** `read` is the round that the page is about, NaN for none: where it is on, nothing leads from it to another one. */
export async function whatIsOnNow(situation: Situation, read: number): Promise<OnNow> {
  const { at, language } = situation
  const rounds = await roundsHere(situation)
  const inOrder = currentRounds(rounds, at)
  const [first] = inOrder
  const current = [
    ...inOrder.filter(({ number }) => number === read),
    ...inOrder.filter(({ number }) => number !== read),
  ]
  const [main] = current
  const voting = current.find((round) => isVoting(round, at))
  return {
    round: (first ?? rounds[0])?.number ?? null,
    votingRound: voting?.number ?? null,
    voteDaysLeft: voting ? phaseNow(voting, at).daysLeft : null,
    decided: newestDecided(rounds),
    decidedRounds: rounds.filter(({ resultAt }) => resultAt).map(({ number }) => number),
    now: main ? nowOf(main, at, language) : null,
  }
}

function isVoting(round: RoundHead, at: Date) {
  return phaseNow(round, at).stands === 'voting'
}

function nowOf(round: RoundHead, at: Date, language: Language): OnNow['now'] {
  const { stands, ends, daysLeft } = phaseNow(round, at)
  const text = texts(language).rounds
  const action = actionOf(round, at, pathsOf(language, round.place), text)
  return {
    round: nameOf(round, language),
    label: text.now[stands],
    ends,
    daysLeft,
    ...(action ? { action } : {}),
  }
}

/** Short enough for the header: the title, its beginning, or the budget it is about. */
function nameOf({ title, year }: RoundHead, language: Language): string {
  const short = shortTitle(inLanguage(title, language))
  if (!short) return texts(language).rounds.budgetOf(year)
  return shownIn(language, title[language] ? { ...title, [language]: short } : { ky: short })
}

type Words = ReturnType<typeof texts>['rounds']

/** The one thing that residents can do now; null where there is nothing but reading. */
function actionOf(round: RoundHead, at: Date, paths: Paths, text: Words) {
  const { stands } = phaseNow(round, at)
  if (stands === 'voting') return { href: paths.vote(round.number), label: text.vote }
  if (stands === 'ideas') return { href: paths.propose(round.number), label: text.propose }
  if (round.resultAt) return { href: paths.result(round.number), label: text.seeResult }
  return null
}
