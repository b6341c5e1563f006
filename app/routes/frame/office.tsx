import { officeFrame } from '#app/http/pages/frame.server.ts'
import { officeSections } from '#app/services/desk/office-sections.server.ts'
import { OfficeMenu } from '#app/ui/desk/office-menu.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { PageWithin, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export { officeLook as links } from '#app/ui/office/look.ts'

/** Set closer than public pages: made for a day's work. */
export const handle: PageHandle = { dense: true }

/** The frame of the office: for staff only. Every page in it guards itself as well. */
export const loader = officeFrame((visit) => ({ sections: officeSections(visit) }))

export default function Office() {
  return (
    <div className="office">
      <OfficeMenu sections={useShown<typeof loader>().sections} />
      <div className="office-page">
        <WhatWasDone />
        <PageWithin />
      </div>
    </div>
  )
}
