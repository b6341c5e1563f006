import type { placeAuditActions } from '#app/domain/places/audit-actions.ts'

export const placeAudit: Record<keyof typeof placeAuditActions, string> = {
  'admin-invited': 'Invited an admin',
  'municipality-changed': 'Changed the municipality’s data',
  'municipality-created': 'Added a municipality',
  'municipality-resumed': 'Opened the municipality’s portal again',
  'municipality-suspended': 'Suspended the municipality’s portal',
  'outlines-taken': 'Imported outlines',
  'territory-changed': 'Changed a village’s data',
  'territory-ended': 'Merged, divided or abolished a village',
  'territory-renamed': 'Renamed a village',
  'village-added': 'Added a village',
  'villages-taken': 'Imported a list of villages',
}
