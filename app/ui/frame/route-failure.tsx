import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import type { Carried } from '#app/forms/carried.ts'
import type { Written } from '#app/forms/rejected-form.ts'
import { useFrame } from '#app/ui/page.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { ErrorPage, type Failure } from './error-page.tsx'

/** The error page for whatever a route threw: a refusal says why itself, anything else is a bug of ours. */
export function RouteFailure() {
  const error = useRouteError()
  const { reference, written } = useRequestFacts()
  const framed = useFrame() !== undefined
  return <ErrorPage written={written} {...failureOf(error)} reference={reference} framed={framed} />
}

function failureOf(error: unknown): Failure {
  if (!isRouteErrorResponse(error)) return { status: 500 }
  const thrown: unknown = error.data
  if (typeof thrown !== 'object' || thrown === null) return { status: error.status }
  return {
    status: error.status,
    message: 'message' in thrown ? String(thrown.message) : undefined,
    ...('written' in thrown && isWritten(thrown.written) ? { written: thrown.written } : {}),
    ...('carried' in thrown ? { carried: thrown.carried as Carried } : {}), // put there by refusedPage
    first: 'reason' in thrown ? doors.get(thrown.reason) : undefined,
  }
}

/** Where a refusal leads that is only about the sign-in. */
const doors = new Map<unknown, Failure['first']>([
  ['sign-in-first', 'sign-in'],
  ['second-factor-first', 'second-factor'],
])

/** A page that was refused before its form was read has none, and the form's own words stand. */
const isWritten = (words: unknown): words is readonly Written[] =>
  Array.isArray(words) && words.length > 0
