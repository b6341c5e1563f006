import type { hearingAuditActions } from '#app/domain/hearings/manifest.ts'

export const hearingAudit: Record<keyof typeof hearingAuditActions, string> = {
  'hearing-written': 'Угууну даярдады',
  'hearing-deleted': 'Жарыяланбаган угууну өчүрдү',
  'hearing-invited': 'Угууга чакырылгандарды жазды',
  'invitations-read': 'Угууга чакырылгандардын тизмесин көрдү',
  'hearing-announced': 'Угууну жарыялады',
  'hearing-changed': 'Угуунун кулактандыруусун өзгөрттү',
  'hearing-called-off': 'Угууну өткөрбөй турган болду',
  'hearing-attended': 'Угууга келгендерди жазды',
  'hearing-asked': 'Угууга суроо же сунуш берди',
  'hearing-question-given': 'Угуунун суроосуна жооптууну жазды',
  'hearing-answered': 'Угуунун суроосуна жооп берди',
  'hearing-question-hidden': 'Угуунун суроосун ачык барактан алды',
  'hearing-minutes-published': 'Угуунун протоколун жарыялады',
  'hearing-minutes-signed': 'Протоколдун кол коюлган көчүрмөсүн кошту',
  'order-adopted': 'Кеңешүү тартибин жарыялады',
}
