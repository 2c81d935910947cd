import './frame.css';
import './views.css';
import './cards.css';
import './findings.css';
import './tables.css';
import './report.css';
