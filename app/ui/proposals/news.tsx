import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** What just happened, told by the address that the person was sent to; it stands there until they leave. */
export type NewsFound = { sent: number | null; changed: number | null; invited: string } & Record<
  'withdrawn' | 'left' | 'joined' | 'declined',
  boolean
>

const numberOf = (text: string | null) =>
  text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null

/** Reads the news in an address; anything may stand there, so it is only ever shown as text. */
export function newsIn(query: URLSearchParams): NewsFound {
  return {
    sent: numberOf(query.get('sent')),
    changed: numberOf(query.get('changed')),
    invited: (query.get('invited') ?? '').slice(0, 100),
    withdrawn: query.has('withdrawn'),
    left: query.has('left'),
    joined: query.has('joined'),
    declined: query.has('declined'),
  }
}

export function News({ news }: { news: NewsFound }) {
  const text = useText().ownProposals
  const paths = usePaths()
  const number = news.sent ?? news.changed
  if (number !== null)
    return (
      <Notice kind="done">
        <p>
          {news.sent === null ? text.changedNow(number) : text.sentNow(number)}{' '}
          <a href={paths.proposal(number)}>{text.look}</a>
        </p>
      </Notice>
    )
  const sentence = news.invited
    ? text.invited(news.invited)
    : (news.withdrawn && text.withdrawn) ||
      (news.left && text.left) ||
      (news.joined && text.joined) ||
      (news.declined && text.declined)
  return sentence ? (
    <Notice kind="done">
      <p>{sentence}</p>
    </Notice>
  ) : null
}
