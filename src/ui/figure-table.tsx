import type { FigureTable } from '../figures/fan-table.ts';
import { TableRows } from './table-rows.tsx';

/** A figure's table, as a real one. */
export function FigureTableView({ table }: { readonly table: FigureTable }) {
  return (
    <div class="scroll" role="region" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption>{table.caption}</caption>
        <TableRows columns={table.columns} rows={table.rows} />
      </table>
    </div>
  );
}
