import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './charts.css';

/** The figure a chart is about, large, with what has become of it. */
export interface Headline {
  readonly value: string;
  /** Such as "+4.5 kg"; absent where there is nothing to compare with. */
  readonly change?: string;
  /** Whether the change is good news; most are neither. */
  readonly good?: boolean;
}

interface Props {
  title: string;
  headline?: Headline;
  /** The chart in a sentence; also its name for screen readers. Undefined when there is no data. */
  summary: string | undefined;
  /** What to choose, and the way to "why". */
  tools?: ReactNode;
  note?: string;
  columns: readonly string[];
  /** The same data in words; the first cell heads its row. Built only when the table is opened. */
  rows: readonly (readonly string[])[];
  children: ReactNode;
}

/** A chart with a name, a summary in words, and its data as a table behind a disclosure. */
export function ChartCard({
  title,
  headline,
  summary,
  tools,
  note,
  columns,
  rows,
  children,
}: Props) {
  const { t } = useTranslation();
  return (
    <section className="card chart-card">
      <div className="card-head">
        <h3>{title}</h3>
        {tools}
      </div>
      {summary === undefined ? (
        <p className="quiet">{t('charts.none')}</p>
      ) : (
        <>
          {headline !== undefined && (
            <p className="chart-headline">
              <strong>{headline.value}</strong>
              {headline.change !== undefined && (
                <span className={headline.good === true ? 'tone-good' : 'quiet'}>
                  {headline.change}
                </span>
              )}
            </p>
          )}
          <div className="chart" role="img" aria-label={`${title}. ${summary}`}>
            {children}
          </div>
          <p>{summary}</p>
          {note !== undefined && <p className="quiet">{note}</p>}
          <details>
            <summary>{t('charts.table')}</summary>
            <div className="chart-table">
              <table className="ruled">
                <thead>
                  <tr>
                    {columns.map((column, index) => (
                      <th key={column} scope="col" className={index === 0 ? undefined : 'num'}>
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([head, ...cells], row) => (
                    <tr key={row}>
                      <th scope="row">{head}</th>
                      {cells.map((cell, index) => (
                        <td key={index} className="num">
                          {cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}
