import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { ErrorPage, type Failure } from './error-page.tsx'

/** The error page for whatever a route threw: a refusal says why itself, anything else is a bug of ours. */
export function RouteFailure() {
  const error = useRouteError()
  const { reference, written } = useRequestFacts()
  return <ErrorPage {...failureOf(error)} reference={reference} written={written} />
}

function failureOf(error: unknown): Failure {
  if (!isRouteErrorResponse(error)) return { status: 500 }
  const told: unknown = error.data
  if (typeof told !== 'object' || told === null) return { status: error.status }
  return {
    status: error.status,
    message: 'message' in told ? String(told.message) : undefined,
    signInFirst: 'reason' in told && told.reason === 'sign-in-first',
  }
}
