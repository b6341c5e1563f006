import type { NounTasks } from '../noun-tasks.ts'
import { takeFacilities, takeFacilityPoints } from './imports.server.ts'

export const facilityTasks = {
  imports: { facilities: takeFacilities, 'facility-points': takeFacilityPoints },
} as const satisfies NounTasks
