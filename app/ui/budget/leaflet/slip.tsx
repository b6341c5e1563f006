import type { ReactNode } from 'react'
import { useText } from '#app/ui/use-language.ts'

/** Whose budget it is, and where one turns; '' where that is not known. */
export type LeafletHead = { municipality: string; region: string; phone: string; address: string }

/** When and where the draft is talked over, and whether it is a draft still, on which remarks are taken. */
export type Talk = { coming: ReactNode; open: boolean }

/** Where one turns, and a paper to cut off: the same right without a screen. */
export function Slip({ head, coming, open }: Talk & { head: LeafletHead }) {
  const text = useText().openBudget.leaflet
  return (
    <>
      <h2>{text.say}</h2>
      {coming ? (
        <>
          <h3>{text.hearing}</h3>
          {coming}
        </>
      ) : null}
      {open ? <p>{text.until}</p> : null}
      <p>
        {head.address ? `${head.address}. ` : null}
        {head.phone ? text.phone(head.phone) : null}
      </p>
      <div className="slip">
        <h3>
          {text.slip} <small>{text.slipHow}</small>
        </h3>
        <p>
          {text.about}
          <span className="line" />
        </p>
        <p>
          {text.change}
          <span className="line" />
          <span className="line" />
        </p>
        <div className="pair">
          <p>
            {text.village}
            <span className="line" />
          </p>
          <p>
            {text.name}
            <span className="line" />
          </p>
        </div>
      </div>
    </>
  )
}
