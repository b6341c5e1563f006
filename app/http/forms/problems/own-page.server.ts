import { dayOf } from '#app/domain/calendar/day.ts'
import { type Deed, type PlainDeed, telling } from '#app/domain/deed.ts'
import { accepted, type Outcome, refuse, whenAccepted } from '#app/domain/outcome.ts'
import { followProblem, sayStillSo } from '#app/services/problems/follow-problem.server.ts'
import {
  cleanProblem,
  type OwnKey,
  openOwnProblem,
  reopenProblem,
  type TakenOut,
} from '#app/services/problems/own-problem.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { cleanForm, readReopenForm } from './problem-forms.server.ts'

/** What the pages of one's own report can be asked for behind `do`. */
export const ownDeeds = ['reopen', 'clean', 'follow', 'still'] as const
type Asked =
  | { act: 'reopen'; text: string }
  | { act: 'clean'; taken: TakenOut }
  | { act: 'follow' | 'still' }

export const readOwnPage = async (situation: Situation, of: OwnKey) =>
  whenAccepted(await openOwnProblem(situation, of), (found) => ({
    ...found,
    today: dayOf(situation.at),
  }))

export function readOwnForm(answers: Answers, asked: string | null): Outcome<Asked> {
  if (asked === 'reopen')
    return whenAccepted(readReopenForm(answers), (text) => ({ act: 'reopen', text }))
  if (asked === 'clean')
    return whenAccepted(checkAnswers(answers, cleanForm), (form) => ({
      act: 'clean',
      taken: {
        ...{ title: form.title, words: form.words, hideName: form['hide-name'] },
        ...{ hidePlace: form['hide-place'], dropPhotos: form['drop-photos'] },
        dropContact: form['drop-contact'],
      },
    }))
  if (asked === 'follow' || asked === 'still') return accepted({ act: asked })
  return refuse('input', 'asks-unknown', {})
}

const told: Readonly<Record<Asked['act'], PlainDeed>> = {
  reopen: 'problem-reopened',
  clean: 'problem-cleaned',
  follow: 'problem-followed',
  still: 'problem-said-still',
}

/** Does what was asked; only who has an account follows by these pages. */
export function ownCommand(
  situation: Situation,
  of: OwnKey,
  asked: Asked,
): Promise<Outcome<number>> {
  if (asked.act === 'reopen') return reopenProblem(situation, of, asked.text)
  if (asked.act === 'clean') return cleanProblem(situation, of, asked.taken)
  if (!('number' in of)) return Promise.resolve(refuse('input', 'asks-unknown', {}))
  return asked.act === 'follow'
    ? followProblem(situation, of.number)
    : sayStillSo(situation, of.number)
}

export const afterOwn = (path: string, { act }: Asked): string => telling(path, told[act] as Deed)
