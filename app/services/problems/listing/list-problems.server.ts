import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import type { InLanguages } from '#app/domain/language.ts'
import { type ListFound, type ListWanted, pageOf } from '#app/domain/lists/arrange.ts'
import type { ProblemChoices } from '#app/domain/problems/listing/choices.ts'
import { figuresOf, groupsOf, totalOf } from '#app/domain/problems/listing/totals.ts'
import {
  type Called,
  type ProblemsWanted,
  problemsWanted,
} from '#app/domain/problems/listing/wanted.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { lastNumber } from '#models/database/counter.server.ts'
import {
  countProblems,
  eachProblem,
  queryOf,
  someProblems,
} from '#models/problems/problem-list.server.ts'
import { sharedBriefly } from '../../shared-briefly.ts'
import type { Situation } from '../../situation.ts'
import { servicesKnown } from '../facilities.server.ts'
import { shownOf } from '../problems-here.server.ts'
import { totalsHere } from './totals-here.server.ts'

type Here = Pick<Situation, 'place' | 'at'>

const problemsOnPage = 30

/** The choices of the list, and how many reports of which kind there are. */
async function chosenFrom(situation: Here) {
  const [totals, services] = await Promise.all([
    totalsHere(situation.place),
    servicesKnown(situation),
  ])
  const groups = groupsOf(totals)
  const among: ProblemChoices = groups.map(({ kind, village }) => ({
    ...{ kind, village, kindFacts: services.kind(kind), villageName: services.village(village) },
  }))
  return { groups, among: onceEach(among) }
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

type Asked = (among: ProblemChoices) => ListWanted

/** How many are overdue; counted once a second for everybody who asks. */
const lateHere = sharedBriefly((place, today: Day) => countProblems(queryOf(place, allLate, today)))

/** The page of the list that is wanted, the choices and the figures; the database finds, orders and counts. */
export async function listProblems(situation: Here, asked: Asked) {
  const { place, at } = situation
  const today = dayOf(at)
  const [{ groups, among }, last] = await Promise.all([
    chosenFrom(situation),
    lastNumber(place, 'problem'),
  ])
  const list = asked(among)
  const wanted = problemsWanted(list, calledBy(among))
  const query = queryOf(place, wanted, today)
  const isCounted = !wanted.overdue && wanted.words.length === 0
  const late = lateHere(situation, today)
  const total = isCounted ? totalOf(groups, wanted) : await countProblems(query)
  const { page, pages, skip } = pageOf(total, list.page, problemsOnPage)
  const [rows, overdue] = await Promise.all([
    someProblems(query, wanted, { skip, limit: problemsOnPage, total, last }),
    late,
  ])
  const found: ListFound<PublicProblem> = {
    ...{ rows: await shownOf(situation, rows), total, page, pages, wanted: list, partly: false },
  }
  return { found, among, figures: figuresOf(groups, overdue) }
}

const allLate: ProblemsWanted = {
  ...{ kind: null, village: null, state: null, overdue: true, words: [] },
  ...{ order: 'number', down: true },
}

/** All of the list that is wanted, for a file: how many, and the rows a little at a time. */
export async function problemsForFile(situation: Here, asked: Asked) {
  const { place, at } = situation
  const { among } = await chosenFrom(situation)
  const wanted = problemsWanted(asked(among), calledBy(among))
  const query = queryOf(place, wanted, dayOf(at))
  async function* rows(): AsyncGenerator<readonly PublicProblem[]> {
    for await (const some of eachProblem(query, wanted)) yield shownOf(situation, some)
  }
  return { among, total: await countProblems(query), rows }
}
