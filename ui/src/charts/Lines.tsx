import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Legend,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatDay, formatDayShort, formatNumber } from '../i18n/format';

/** A point in time with its figures by name; one that is undefined leaves a gap. */
export interface Point {
  /** Instant in ms (UTC midnight of the day). */
  readonly at: number;
  readonly [figure: string]: number | undefined;
}

/** A figure of the points and how it is drawn. */
export interface Series {
  readonly key: string;
  readonly label: string;
  readonly color:
    | 'var(--chart-1)'
    | 'var(--chart-2)'
    | 'var(--chart-3)'
    | 'var(--rule-control)'
    | 'var(--record-fill)';
  /** `dots` marks single points, such as records. */
  readonly as?: 'line' | 'area' | 'bar' | 'dots';
  readonly dashed?: boolean;
}

interface Props {
  points: readonly Point[];
  series: readonly Series[];
  /** Horizontal lines to compare with. */
  marks?: readonly { value: number; label: string }[];
  fromZero?: boolean;
}

const TICK = { fill: 'var(--ink-soft)', fontSize: 12 };
const day = (at: number) => new Date(at).toISOString().slice(0, 10);

function drawn({ key, label, color, as = 'line', dashed }: Series, many: boolean) {
  const common = { dataKey: key, name: label, isAnimationActive: false } as const;
  if (as === 'bar') return <Bar key={key} {...common} fill={color} maxBarSize={28} />;
  if (as === 'dots') {
    return (
      <Line
        key={key}
        {...common}
        stroke="none"
        dot={{ r: 5, fill: color, stroke: 'var(--sheet)', strokeWidth: 2 }}
        legendType="circle"
      />
    );
  }
  if (as === 'area') {
    return (
      <Area
        key={key}
        {...common}
        type="linear"
        stroke={color}
        strokeWidth={2.5}
        fill={color}
        fillOpacity={0.12}
        dot={false}
        connectNulls
      />
    );
  }
  return (
    <Line
      key={key}
      {...common}
      type="linear"
      stroke={color}
      strokeWidth={2}
      strokeDasharray={dashed === true ? '6 4' : undefined}
      dot={many ? false : { r: 3, fill: color, strokeWidth: 0 }}
      connectNulls
    />
  );
}

/** Lines and bars over time, drawn without motion; colours follow light and dark by themselves. */
export function Lines({ points, series, marks = [], fromZero = false }: Props) {
  return (
    <ResponsiveContainer width="100%" height={260} initialDimension={{ width: 320, height: 260 }}>
      <ComposedChart
        data={[...points]}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--chart-grid)" vertical={false} />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          padding={{ left: 12, right: 12 }}
          tickFormatter={(at: number) => formatDayShort(day(at))}
          tick={TICK}
          stroke="var(--rule-control)"
          minTickGap={36}
        />
        <YAxis
          width={60}
          domain={[fromZero ? 0 : 'auto', 'auto']}
          tickFormatter={(value: number) => formatNumber(value)}
          tick={TICK}
          stroke="var(--rule-control)"
        />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={(at) => formatDay(day(Number(at)))}
          formatter={(value) => formatNumber(Number(value), 1)}
          contentStyle={{
            background: 'var(--raised)',
            border: '1px solid var(--rule)',
            borderRadius: 10,
          }}
        />
        {series.length > 1 && <Legend wrapperStyle={{ fontSize: 13 }} />}
        {marks.map(({ value, label }) => (
          <ReferenceLine
            key={label}
            y={value}
            stroke="var(--ink-soft)"
            strokeDasharray="3 3"
            label={{
              value: label,
              position: 'insideTopRight',
              fill: 'var(--ink-soft)',
              fontSize: 11,
            }}
            ifOverflow="extendDomain"
          />
        ))}
        {series.map((one) => drawn(one, points.length > 60))}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
