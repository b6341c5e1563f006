import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { instantOf } from '#app/domain/calendar/day.ts'
import { inLanguage } from '#app/domain/language.ts'
import { receiptCode, receiptText } from '#app/domain/voting/receipt.ts'
import { refusedPage } from '#app/http/forms/form.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { date, dateTime } from '#app/i18n/format.ts'
import { readReceipt } from '#app/services/voting/read-receipt.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.voting.receipt.title, section: 'vote' }

export async function loader(args: LoaderFunctionArgs) {
  const number = numberIn(args, 'round')
  const situation = await situationOf(args)
  const paths = pathsIn(args)
  if (!situation.person) throw redirect(paths.signIn(paths.receipt(number)))
  const found = await readReceipt(situation, vault(), number)
  return found.refused ? refusedPage(situation.language, found) : found.value
}

export default function ReceiptPage() {
  const { receipt, title, closes, open } = useLoaderData<typeof loader>()
  const text = useText().voting.receipt
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      <h1>{text.title}</h1>
      <Facts
        facts={[
          { label: text.code, value: receiptCode(receipt.commitment), large: true },
          { label: text.day, value: date(instantOf(receipt.day), language) },
          { label: text.round, value: inLanguage(title, language) },
        ]}
      />
      <Notice kind="done">
        <p>{text.keep}</p>
        <p>{open ? text.change(dateTime(closes, language)) : text.closed}</p>
      </Notice>
      <p className="buttons">
        <ButtonLink href={paths.round(receipt.round)}>{text.home}</ButtonLink>
        {open ? <a href={paths.vote(receipt.round)}>{text.changeLink}</a> : null}
      </p>
      <p className="quiet">{text.print}</p>
      <details>
        <summary>{text.whole}</summary>
        <p>{text.wholeHint}</p>
        <p>
          <code>{`${receiptText(receipt)}|${receipt.signature}`}</code>
        </p>
      </details>
    </>
  )
}
