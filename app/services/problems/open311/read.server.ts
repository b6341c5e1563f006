import { inLanguage, type Language } from '#app/domain/language.ts'
import { readWanted } from '#app/domain/problems/open311/asked.ts'
import { type Answered, unknown, wrong } from '#app/domain/problems/open311/fault.ts'
import { definitionOf, requestOf, serviceOf } from '#app/domain/problems/open311/records.ts'
import type { Problem } from '#app/domain/problems/problem.ts'
import { isClosed, problemStates } from '#app/domain/problems/state.ts'
import { findProblems, readProblem } from '#models/problems/problem.server.ts'
import { offeredKinds } from '../facilities.server.ts'
import { type Jurisdiction, villagesToName } from '../places.server.ts'
import { publicMaker } from '../problems-here.server.ts'
import { jurisdictionOf, wordsIn } from './jurisdiction.server.ts'

/** What a program asks, in which language, and where the portal's addresses begin. */
export type ProgramAsks = { query: URLSearchParams; at: Date; language: Language; portal: string }

type Value = ReturnType<typeof requestOf>

/** The kinds of services. */
export async function programServices({ query, at, language }: ProgramAsks) {
  const here = await jurisdictionOf(query)
  if ('faults' in here) return here
  const kinds = await offeredKinds({ place: here.value.place, at })
  return { value: kinds.map((kind) => serviceOf(kind, language, wordsIn(language))) }
}

/** What more can be said of a kind. */
export async function programDefinition({ query, at, language }: ProgramAsks, code: string) {
  const here = await jurisdictionOf(query)
  if ('faults' in here) return here
  const { place } = here.value
  const kinds = await offeredKinds({ place, at })
  if (!kinds.some(({ key }) => key === code))
    return { faults: [unknown(`service_code "${code}" was not found`)] }
  const villages = await villagesToName(place)
  return { value: definitionOf(code, villages, language, wordsIn(language)) }
}

/** The reports that are asked for. */
export async function programRequests(asks: ProgramAsks): Promise<Answered<readonly Value[]>> {
  const here = await jurisdictionOf(asks.query)
  if ('faults' in here) return here
  const asked = readWanted(asks.query, asks.at)
  if ('faults' in asked) return asked
  const { closed, page, size, more, ...wanted } = asked.value
  const states =
    closed === null ? null : problemStates.filter((state) => isClosed(state) === closed)
  const rows = { skip: (page - 1) * size, limit: size }
  const found = await findProblems(here.value.place, { ...wanted, states }, rows)
  const made = await maker(asks, here.value, more)
  return { value: found.map(made) }
}

/** One report; a list of one, as the standard has it. */
export async function programRequest(
  asks: ProgramAsks,
  id: string,
): Promise<Answered<readonly Value[]>> {
  const here = await jurisdictionOf(asks.query)
  if ('faults' in here) return here
  const found = await problemOf(here.value.place, id)
  if (!found) return { faults: [unknown(`service_request_id "${id}" was not found`)] }
  const more = asks.query.get('extensions') === 'true'
  return { value: [(await maker(asks, here.value, more))(found)] }
}

/** A report's number is told at once, so that a token is nothing but the number. */
export async function programToken({ query }: ProgramAsks, token: string) {
  const here = await jurisdictionOf(query)
  if ('faults' in here) return here
  const found = await problemOf(here.value.place, token)
  if (!found) return { faults: [unknown(`token "${token}" was not found`)] }
  return { value: [{ service_request_id: String(found.number), token }] }
}

function problemOf(place: string, id: string): Promise<Problem | null> {
  return /^[1-9]\d{0,8}$/.test(id)
    ? readProblem(null, { place, number: Number(id) })
    : Promise.resolve(null)
}

async function maker(asks: ProgramAsks, { place, office }: Jurisdiction, more: boolean) {
  const { language, portal, at } = asks
  const [shown, villages] = await Promise.all([publicMaker({ place, at }), villagesToName(place)])
  const words = wordsIn(language)
  const codes = new Map(villages.map(({ number, soate }) => [number, soate]))
  return (problem: Problem): Value =>
    requestOf(shown(problem, []), {
      ...{ language, words, portal, place, more },
      office: inLanguage(office.name, language),
      soate: problem.village === null ? null : (codes.get(problem.village) ?? null),
      media: problem.media ?? null,
    })
}

export const noSuchResource = { faults: [unknown('there is no such resource')] }
export const noSuchFormat = { faults: [wrong('formats are xml and json')] }
