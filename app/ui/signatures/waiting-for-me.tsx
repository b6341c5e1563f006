import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { allTyped, type RejectedForm } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import type { Villages } from './act-content-view.tsx'
import { useActName } from './act-title.ts'
import { ActToSign, TickFault } from './act-to-sign.tsx'
import { WaitingActs } from './waiting-acts.tsx'

type ShownAct = Omit<PendingAct, 'place' | 'payload'>

type Props = {
  formKey: string
  acts: readonly { act: ShownAct; text: string }[]
  page: number
  pages: number
  alone: readonly ShownAct[]
  signedToday: readonly ShownAct[]
  villages: Villages
  rejected: RejectedForm | undefined
}

/** What waits for the signature of whoever looks: each act whole, a box to tick below it, one button for all. */
export function WaitingForMe({ formKey, acts, page, pages, villages, rejected, ...rest }: Props) {
  const text = useText().signatures.many
  const paths = usePaths()
  const nothing = acts.length === 0 && rest.alone.length === 0
  return (
    <>
      <h1>{text.title}</h1>
      {nothing ? <EmptyState title={text.empty}>{text.emptyHint}</EmptyState> : null}
      {acts.length > 0 || rejected ? (
        <Form formKey={formKey} rejected={rejected}>
          <Unsigned acts={acts} signedToday={rest.signedToday} rejected={rejected} />
          {acts.length > 0 ? <p>{text.lead}</p> : null}
          {acts.length > 2 ? <Contents acts={acts} /> : null}
          <TickFault rejected={rejected} />
          {acts.map((one) => (
            <ActToSign key={one.act.number} {...one} villages={villages} rejected={rejected} />
          ))}
          {acts.length > 0 ? (
            <div className="many">
              <Button>{text.button}</Button>
            </div>
          ) : null}
        </Form>
      ) : null}
      <Pagination page={page} pages={pages} />
      <WaitingActs title={text.alone} acts={rest.alone} href={paths.act} />
      <WaitingActs title={text.signedToday} acts={rest.signedToday} href={paths.act} />
    </>
  )
}

/** What stands below, in a line each, to go to one of many without passing all before it. */
function Contents({ acts }: Pick<Props, 'acts'>) {
  const text = useText().signatures
  const nameOf = useActName()
  return (
    <nav aria-label={text.many.contents}>
      <ol>
        {acts.map(({ act: { number, content } }) => (
          <li key={number}>
            <a href={`#act-${number}`}>{nameOf(content)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Ticked acts that were not signed and cannot be signed here any more: the page of each says why. */
function Unsigned({
  acts,
  signedToday,
  rejected,
}: Pick<Props, 'acts' | 'signedToday' | 'rejected'>) {
  const paths = usePaths()
  const text = useText().signatures
  const known = new Set([
    ...acts.map(({ act }) => act.number),
    ...signedToday.map(({ number }) => number),
  ])
  const left = (allTyped(rejected, 'act') ?? [])
    .map((value) => Number.parseInt(value, 10))
    .filter((number) => number > 0 && !known.has(number))
  if (left.length === 0) return null
  return (
    <p>
      {text.many.leftUnsigned}:{' '}
      {left.map((number, place) => (
        <span key={number}>
          {place > 0 ? ', ' : null}
          <a href={paths.act(number)}>{`${text.number}: ${number}`}</a>
        </span>
      ))}
    </p>
  )
}
