import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../app/me.tsx';
import { Definition, type Said } from '../../parts/definition.tsx';
import { dayText } from '../../parts/day.ts';
import type { OrderView } from './orderQuestion.ts';

/** The figures of a demand, in the order in which they are told. */
const figures = ['pipeDiameter', 'capacity', 'voltage', 'gasFlow', 'discharge', 'lines'] as const;

/** 工单: the job as its company was told it, and what it has answered so far; on paper one page of A4. */
export const WorkOrder = ({ order }: { readonly order: OrderView }): ReactNode => {
  const { t } = useTranslation();
  const { centre } = useMe();
  const { job } = order;
  const lines: Said = [
    [
      t('case.project'),
      job && (
        <>
          {job.projectName} · <span className="number">{order.projectCode}</span>
        </>
      ),
    ],
    [t('job.applicant'), job?.applicant && `${job.applicant.name} ${job.applicant.creditCode ?? ''}`],
    [t('case.category'), job?.category.name],
    [t('job.address'), job && `${order.locality.name} · ${job.address}`],
    [t('job.contact'), job?.contact && `${job.contact.name} ${job.contact.phone}`],
    [t('job.permit'), job?.permit && `${job.permit.number} · ${dayText(job.permit.issuedOn)} · ${job.permit.issuer}`],
    ...figures.map((name) => [t(`job.${name}`), job?.demand[name]] as const),
    [t('job.note'), job?.demand.note],
    [t('job.investment'), job?.investment],
    [t('job.landArea'), job?.landArea],
    [t('job.floorArea'), job?.floorArea],
    [t('job.plannedStart'), day(job?.plannedStart)],
    [t('job.plannedFinish'), day(job?.plannedFinish)],
    [t('order.neededBy'), day(order.neededBy)],
    [t('order.supplementAsked'), order.supplementAsked],
    [t('order.acceptedOn'), day(order.acceptedOn)],
    [t('order.companyNumber'), order.companyNumber],
    [t('order.repliedOn'), day(order.repliedOn)],
    [t('order.replyNumber'), order.replyNumber],
    [t('order.externalLine'), order.externalLine === null ? null : t(order.externalLine ? 'form.yes' : 'form.no')],
    [t('order.readyOn'), day(order.readyOn)],
    [t('order.connectedOn'), day(order.connectedOn)],
    [t('order.customerNumber'), order.customerNumber],
    [t('order.stopRequestedOn'), day(order.stopRequestedOn)],
    [t('order.endedOn'), day(order.endedOn)],
    [t('order.reason'), order.reason],
  ];
  return (
    <section className="panel work-order" aria-labelledby="work-order-title">
      <h2 id="work-order-title">{t('order.workOrder')}</h2>
      <p className="only-print">
        {centre.name} · {order.id} · {order.company?.name}
      </p>
      <Definition said={lines} />
      <p className="only-print">{t('order.signed')}</p>
    </section>
  );
};

const day = (value: string | null | undefined): string | undefined => (value == null ? undefined : dayText(value));
