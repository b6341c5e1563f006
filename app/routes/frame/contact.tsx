import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { municipalityHere } from '#app/services/places/municipality-here.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Answers } from '#app/ui/texts/answers.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.takingPart.contact.title }

const page = publicPage({
  async read(visit) {
    const office = (await municipalityHere(visit))?.office
    return {
      name: office ? shownIn(visit.language, office.name) : '',
      address: office ? shownIn(visit.language, office.address) : '',
      phone: office?.phone ?? '',
    }
  },
})
export const loader = page.loader

export default function Contact() {
  const { name, address, phone } = useShown<typeof loader>()
  const text = useText().takingPart.contact
  const link = <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <Facts
        facts={[
          { label: text.office, value: name },
          { label: text.phone, value: phone ? link : text.noPhone },
          { label: text.address, value: address },
        ]}
      />
      <h2 id="complain">{text.complain}</h2>
      <Answers answers={text.cases} />
      <p>{text.further}</p>
    </>
  )
}
