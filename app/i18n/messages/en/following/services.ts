import type { followingServices as source } from '../../ky/following/services.ts'

/** Where somebody follows a village, a kind of local services, or a kind in a village. */
export const followingServices: typeof source = {
  title: 'Follow services',
  link: 'Follow: you are written to when there is news',
  lead: 'You get a message on your phone or by mail. Once each time that:',
  occasions: [
    'a problem is reported, or the state of a report changes',
    'a facility is added to the register, changed or ended',
  ],
  mine: 'What you follow',
  none: 'You follow no services yet',
  add: 'What do you want to follow?',
  village: 'Village',
  kind: 'Kind of service',
  allVillages: 'All villages',
  allKinds: 'All kinds',
  feeds: 'You can follow with a feed reader too (Atom):',
  reports: 'reports',
  register: 'changes of the register',
  feedTitle: 'Changes in the register of local services',
  changes: { added: 'added', changed: 'changed', ended: 'ended' },
}
