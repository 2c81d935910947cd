import { stopOffice } from '../../excel-host/open-excel';
import { describePort } from '../port-contract';
import { openInExcel } from './open';

afterAll(stopOffice);

describePort(openInExcel);
