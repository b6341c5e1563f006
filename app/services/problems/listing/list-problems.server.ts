import { dayOf } from '#app/domain/calendar/day.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { type ListFound, type ListWanted, pageOf } from '#app/domain/lists/arrange.ts'
import type { ProblemChoices } from '#app/domain/problems/listing/choices.ts'
import { countLate, numbersWanted } from '#app/domain/problems/listing/find.ts'
import { figuresOf } from '#app/domain/problems/listing/totals.ts'
import { type Called, problemsWanted } from '#app/domain/problems/listing/wanted.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { reportsSaying } from '#models/problems/listing/word.server.ts'
import { problemsNumbered } from '#models/problems/some-problems.server.ts'
import type { Situation } from '../../situation.ts'
import { servicesKnown } from '../facilities.server.ts'
import { shownOf } from '../problems-here.server.ts'
import { columnsHere } from './columns-here.server.ts'

type Here = Pick<Situation, 'place' | 'at'>

const problemsOnPage = 30

/** The choices of the list, and how many reports of which kind there are. */
async function chosenFrom(situation: Here) {
  const [{ columns, groups }, services] = await Promise.all([
    columnsHere(situation),
    servicesKnown(situation),
  ])
  const among: ProblemChoices = groups.map(({ kind, village }) => ({
    ...{ kind, village, kindFacts: services.kind(kind), villageName: services.village(village) },
  }))
  return { columns, groups, among: onceEach(among) }
}

const onceEach = (among: ProblemChoices): ProblemChoices => [
  ...new Map(among.map((one) => [`${one.kind}/${one.village}`, one])).values(),
]

function calledBy(among: ProblemChoices): Called {
  const all = (name: InLanguages | null) => Object.values(name ?? {}).filter(Boolean) as string[]
  return {
    kinds: new Map(among.map(({ kind, kindFacts }) => [kind, all(kindFacts.name)])),
    villages: new Map(
      among.flatMap(({ village, villageName }) =>
        village === null ? [] : [[village, all(villageName)] as const],
      ),
    ),
  }
}

export type Asked = (among: ProblemChoices) => ListWanted

/** The numbers of all reports that are wanted, in their order: found in columns, and by their words in an index of those. */
export async function findNumbers(situation: Here, asked: Asked) {
  const { columns, groups, among } = await chosenFrom(situation)
  const list = asked(among)
  const wanted = problemsWanted(list, calledBy(among))
  const { place, at } = situation
  const found = await Promise.all(wanted.words.map((word) => reportsSaying(place, word)))
  const today = dayOf(at)
  const numbers = numbersWanted(columns, { wanted, found, today })
  return { list, wanted, among, numbers, figures: figuresOf(groups, countLate(columns, today)) }
}

/** The page of the list that is wanted, the choices and the figures; of the reports only those of the page are read. */
export async function listProblems(situation: Here, asked: Asked) {
  const { list, among, numbers, figures } = await findNumbers(situation, asked)
  const { page, pages, skip } = pageOf(numbers.length, list.page, problemsOnPage)
  const rows = await read(situation, numbers.slice(skip, skip + problemsOnPage))
  const total = numbers.length
  const found: ListFound<PublicProblem> = {
    ...{ rows, total, page, pages, wanted: list, partly: false },
  }
  return { found, among, figures }
}

/** Reports as everybody reads them, in the order of their numbers. */
async function read(situation: Here, numbers: readonly number[]): Promise<PublicProblem[]> {
  return shownOf(situation, await inTheirOrder(situation.place, numbers))
}

/** Reports as they are kept, in the order of their numbers. */
export async function inTheirOrder(place: string, numbers: readonly number[]): Promise<Problem[]> {
  const problems = await problemsNumbered(place, numbers)
  const places = new Map(numbers.map((number, index) => [number, index]))
  const order = ({ number }: { number: number }) => places.get(number) ?? 0
  return problems.sort((a, b) => order(a) - order(b))
}

/** So many are read at once for a file: a list of any length never lies in memory. */
const readAtOnce = 250

/** All of the list that is wanted, for a file: how many, and the rows a little at a time. */
export async function problemsForFile(situation: Here, asked: Asked) {
  const { among, numbers } = await findNumbers(situation, asked)
  async function* rows(): AsyncGenerator<readonly PublicProblem[]> {
    for (let from = 0; from < numbers.length; from += readAtOnce)
      yield read(situation, numbers.slice(from, from + readAtOnce))
  }
  return { among, total: numbers.length, rows }
}
