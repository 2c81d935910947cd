import { Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { columnLetters } from '../../core/grid/address';
import type { Field, Role, Table } from '../../core/tables/table';
import { usePane } from '../components/pane-context';
import { roleName } from './table-words';

/** The roles in the order of the command line's contract; the pane itself must not load the recognition for them. */
const CHOICES: readonly Role[] = [
  'code',
  'name',
  'current',
  'prior',
  'change',
  'growth-rate',
  'initial-budget',
  'adjusted-budget',
  'execution-rate',
  'total',
  'basic',
  'project',
  'part',
  'share',
  'income',
  'weight',
  'score',
  'note',
  'ignored',
];

function tint(role: Role): string {
  if (role === 'name' || role === 'code') return 'name';
  return role === 'note' || role === 'ignored' ? 'quiet' : 'amount';
}

/** A small map of the table: the role over each column. A wrong role is put right from the list below it. */
export function RoleMap({ table }: { readonly table: Table }): ReactNode {
  const { pane, state, say } = usePane();
  const [chosen, setChosen] = useState<number | null>(null);
  const field = table.fields.find((each) => each.index === chosen);
  const label = ({ index }: Field) => (table.orientation === 'rows' ? columnLetters(index) : String(index + 1));

  function put(role: Role, index: number): void {
    void pane.correct({ sheet: table.sheet.name, area: table.area, roles: { [String(index)]: role } });
  }

  return (
    <div className="role-map">
      <ul className="columns">
        {table.fields.map((each) => (
          <li key={each.index}>
            <button
              type="button"
              className={`column column-${tint(each.role)}`}
              aria-pressed={each.index === chosen}
              onClick={() => setChosen(each.index === chosen ? null : each.index)}
            >
              <span className="column-letter">{label(each)}</span>
              <span className="column-role">{roleName(state.language, each.role)}</span>
            </button>
          </li>
        ))}
      </ul>
      {field === undefined ? (
        <p className="hint">{say('pane.table.roles.how')}</p>
      ) : (
        <div className="role-choice">
          <label htmlFor={`role-${table.id}`}>
            {say(table.orientation === 'rows' ? 'pane.table.column' : 'pane.table.line', {
              name: label(field),
              heading: field.heading,
            })}
          </label>
          <Select
            id={`role-${table.id}`}
            size="small"
            value={field.role}
            onChange={(_, data) => {
              const role = CHOICES.find((each) => each === data.value);
              if (role !== undefined) put(role, field.index);
            }}
          >
            {CHOICES.map((role) => (
              <option key={role} value={role}>
                {roleName(state.language, role)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </div>
  );
}
