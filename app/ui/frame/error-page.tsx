import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type Carried, carriedName } from '#app/forms/carried.ts'
import type { Written } from '#app/forms/rejected-form.ts'
import { CarriedFields } from '#app/ui/form/carried-fields.tsx'
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
  /** The refusal was only that nobody is signed in. */
  signInFirst?: boolean | undefined
  /** Names the request in the log. */
  reference?: string | undefined
  /** What was chosen in it, to be taken through the sign-in. */
  carried?: Carried | undefined
  /** What was typed into the form that cannot be shown any more. */
  written?: readonly Written[] | undefined
}

/** Why this cannot be shown, and what to do next. */
export function ErrorPage({
  status,
  message,
  signInFirst,
  reference,
  written,
  carried = {},
}: Failure) {
  const { pathname, search } = useLocation()
  const paths = usePaths()
  const country = `/${useLanguage()}`
  const text = useText().frame.failure
  const { title, advice } = text.of(status, useRequestFacts().sent)
  const notTaken = useText().voting.notTakenYet
  const home = paths.home.endsWith('/') ? country : paths.home
  return (
    <div className="failure">
      <WhyNot>
        <h1>{title}</h1>
        {message ? <p className="lead">{message}</p> : null}
      </WhyNot>
      <p>{signInFirst ? text.signInAdvice : advice}</p>
      {Object.keys(carried).length > 0 ? (
        <Notice>
          <p>{notTaken}</p>
        </Notice>
      ) : null}
      <KeptWords words={written ?? []} />
      <div className="buttons">
        {signInFirst && Object.keys(carried).length > 0 ? (
          <form method="post" action={paths.signIn(pathname + search)}>
            <CarriedFields carried={carried} nameOf={carriedName} />
            <Button>{text.signIn}</Button>
          </form>
        ) : signInFirst ? (
          <ButtonLink href={paths.signIn(pathname + search)}>{text.signIn}</ButtonLink>
        ) : null}
        {status === 409 ? <ButtonLink href={pathname + search}>{text.openAgain}</ButtonLink> : null}
        <ButtonLink href={home} second={(signInFirst ?? false) || status === 409}>
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
