import { type ReactNode, useState } from 'react';
import { type Area, columnLetters } from '../../core/grid/address';
import type { Field, Role, Table } from '../../core/tables/table';
import { Choice } from '../components/choice';
import { usePane } from '../components/pane-context';
import { useShownArea } from '../components/use-shown-area';
import { ROLE_CHOICES } from './kinds-and-roles';

function tint(role: Role): string {
  if (role === 'name' || role === 'code') return 'name';
  return role === 'note' || role === 'ignored' ? 'quiet' : 'amount';
}

/** The cells of a column; of a row, where the table is transposed. */
function lineOf({ area, orientation }: Table, { index }: Field): Area {
  return orientation === 'rows' ? { ...area, left: index, right: index } : { ...area, top: index, bottom: index };
}

/** A small map of the table: the role over each column. A wrong role is put right from the list below it. */
export function RoleMap({ table }: { readonly table: Table }): ReactNode {
  const { pane, say } = usePane();
  const shown = useShownArea();
  const [chosen, setChosen] = useState<number | null>(null);
  const field = table.fields.find((each) => each.index === chosen);
  const label = ({ index }: Field) => (table.orientation === 'rows' ? columnLetters(index) : String(index + 1));

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
              {...shown({ sheet: table.sheet.name, area: lineOf(table, each) })}
            >
              <span className="column-letter">{label(each)}</span>
              <span className="column-role">{say(`forms.role.${each.role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {field === undefined ? (
        <p className="hint">{say('pane.table.roles.how')}</p>
      ) : (
        <Choice
          label={say(table.orientation === 'rows' ? 'pane.table.column' : 'pane.table.line', {
            name: label(field),
            heading: field.heading,
          })}
          value={field.role}
          choices={ROLE_CHOICES.map((role) => ({ value: role, name: say(`forms.role.${role}`) }))}
          onChoose={(role) =>
            void pane.correct({ sheet: table.sheet.name, area: table.area, roles: { [String(field.index)]: role } })
          }
        />
      )}
    </div>
  );
}
