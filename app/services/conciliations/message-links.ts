import type { ConciliationMessages } from '#app/domain/conciliations/manifest.ts'
import type { MessageLinks } from '../message-link.ts'

export const conciliationLinks: MessageLinks<ConciliationMessages> = {
  'conciliation-announced': (paths, { year, number }) => paths.conciliation(year, number),
}
