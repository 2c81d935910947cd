import { stopOffice } from '../../excel-host/open-excel';
import { describePort } from '../port-contract';
import { openAsFile } from './open';

afterAll(stopOffice);

describePort(openAsFile);
