import { type Receipt, receiptCode, receiptText } from '#app/domain/voting/receipt.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The code of a receipt, what it says and where it can be checked. */
export function ReceiptFacts({ receipt, title, more }: Props) {
  const text = useText().voting.receipt
  return (
    <>
      <Facts
        facts={[
          { label: text.code, value: receiptCode(receipt.handle), large: true },
          { label: text.round, value: title },
        ]}
      />
      <Notice kind="done">
        <p>{text.keep}</p>
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </>
  )
}

/** The signed line itself, for whoever wants to check it with the public key. */
export function WholeReceipt({ receipt }: Pick<Props, 'receipt'>) {
  const text = useText().voting.receipt
  const paths = usePaths()
  return (
    <details>
      <summary>{text.whole}</summary>
      <p>
        {text.wholeHint} <a href={paths.receiptKey}>{text.publicKey}</a>
      </p>
      <p>
        <code>{`${receiptText(receipt)}|${receipt.signature}`}</code>
      </p>
    </details>
  )
}

type Props = { receipt: Receipt; title: string; more: readonly string[] }
