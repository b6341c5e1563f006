import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type Carried, carriedName, carriesAnything } from '#app/forms/carried.ts'
import type { Written } from '#app/forms/rejected-form.ts'
import { CarriedFields } from '#app/ui/form/carried/carried-fields.tsx'
import { useCarriedWords } from '#app/ui/form/carried/use-carried-words.ts'
import { KeptWords } from '#app/ui/form/rejected/kept-words.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export type Failure = {
  status: number
  /** Why, in the page's language; a refusal brings its own sentence. */
  message?: string | undefined
  /** The refusal was only that nobody is signed in, or with one of two steps. */
  first?: 'sign-in' | 'second-factor' | undefined
  /** Names the request in the log. */
  reference?: string | undefined
  /** What was filled in, to be taken through the sign-in. */
  carried?: Carried | undefined
  /** What was typed into the form that cannot be shown any more. */
  written?: readonly Written[] | undefined
}

/**
 * Why this cannot be shown, and what to do next; not `framed` where the address names a municipality that is none, whose
 * first page would be missing too.
 */
export function ErrorPage({ framed = true, ...failure }: Failure & { framed?: boolean }) {
  const { status, message, first, reference, written, carried = {} } = failure
  const { pathname, search } = useLocation()
  const { sent, told } = useRequestFacts()
  const paths = usePaths()
  const country = `/${useLanguage()}`
  const text = useText().frame.failure
  const { title, advice } = text.of(status, sent, told)
  const { notSentYet, goOnSigningIn, secondStepAdvice } = useCarriedWords(carried)
  const here = pathname + search
  const door = {
    'sign-in': { to: paths.signIn(here), label: text.signIn, advice: text.signInAdvice },
    'second-factor': {
      to: paths.secondFactor(here),
      label: goOnSigningIn,
      advice: secondStepAdvice,
    },
  }[first ?? 'sign-in']
  const home = framed && !paths.home.endsWith('/') ? paths.home : country
  return (
    <div className="failure">
      <WhyNot>
        <h1>{title}</h1>
        {message ? <p className="lead">{message}</p> : null}
      </WhyNot>
      <p>{first ? door.advice : advice}</p>
      {carriesAnything(carried) ? (
        <Notice>
          <p>{notSentYet}</p>
        </Notice>
      ) : null}
      <KeptWords words={written ?? []} />
      <div className="buttons">
        {first && carriesAnything(carried) ? (
          <form method="post" action={door.to}>
            <CarriedFields carried={carried} nameOf={carriedName} />
            <Button>{door.label}</Button>
          </form>
        ) : first ? (
          <ButtonLink href={door.to}>{door.label}</ButtonLink>
        ) : null}
        {status === 409 ? <ButtonLink href={here}>{text.openAgain}</ButtonLink> : null}
        <ButtonLink href={home} second={first !== undefined || status === 409}>
          {text.home}
        </ButtonLink>
      </div>
      {status >= 500 && reference ? (
        <p className="quiet">
          {text.reference} <b className="number">{reference}</b>
        </p>
      ) : null}
    </div>
  )
}

/** Where a form was sent it takes the focus, as the summary of faults does that stands above a form. */
function WhyNot({ children }: { children: ReactNode }) {
  if (!useRequestFacts().sent) return children
  return (
    // biome-ignore lint/a11y/noAutofocus: what became of a form comes first, for eyes and ears alike
    <div id="faults" role="alert" tabIndex={-1} autoFocus>
      {children}
    </div>
  )
}
