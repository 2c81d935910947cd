/** What the command line says (命令行). */
export const cli = {
  'cli.help': `用法：npm run -s check -- [选项] <文件 | 文件夹>…

校验工作簿（.xlsx、.xlsm、.xls）中的支出表；文件夹连同子文件夹一并校验。输入文件不会被改动。

选项
  --write <输出>       写出带标记和“校验结果”工作表的副本；只有一个输入文件时是文件名，否则是文件夹
  --report             在副本中填写报告（须与 --write 或 --docx 一起使用）
  --docx <输出>        把报告写成公文格式的 Word 文档（.docx）；只有一个输入文件时是文件名，否则是文件夹
  --clean-copy <输出>  导出报送稿：不含标记、校验结果、事实表和本程序记录的副本
  --prior <文件>       上年的工作簿，用来核对上年数（只校验一个文件时）
  --json               在标准输出给出一份 JSON 结果，不输出其他内容
  --summary <输出>     汇总表（.xlsx）：每个文件一行，每个问题一行并链接到单元格
  --jsonl <文件>       每完成一个文件，写一行 JSON
  --resume             跳过 --jsonl 文件中已有结果、且内容和规则未变的文件
  --rules <文件.json>  校验规则：阈值、级别、停用的校验项
  --force              覆盖已有的输出文件
  --lang zh-CN|en-US   提示语言（默认 zh-CN）
  --version            显示版本
  --help               显示本说明

退出状态
  0  没有发现错误
  1  发现错误
  2  有文件不能读取或写入（优先于 1）
  3  用法不对，什么也没有做`,
  'cli.see-help': '用 --help 查看用法。',
  'cli.no-input': '没有指定要校验的文件或文件夹。',
  'cli.unknown-option': '没有 {option} 这个选项。',
  'cli.takes-no-value': '选项 {option} 不带参数值。',
  'cli.value-missing': '选项 {option} 后面缺少参数值。',
  'cli.unknown-language': '没有 {language} 这种语言，可用 zh-CN 或 en-US。',
  'cli.report-needs-write': '--report 要与 --write 或 --docx 一起使用。',
  'cli.prior-needs-one': '--prior 只能用于校验一个文件。',
  'cli.report-table': '{file}：有几张支出表，报告按 {table} 填写。',
  'cli.report-without-table': '{file}：没有可供填写报告的支出表，支出段落待填写。',
  'cli.report-kept': '报告中手工修改过的段落已保留：{paragraph}',
  'cli.resume-needs-jsonl': '--resume 要与 --jsonl 一起使用。',
  'cli.rules-missing': '读不到规则文件 {file}。',
  'cli.rules-not-json': '规则文件不是有效的 JSON。',
  'cli.rules-wrong': '规则文件中的“{key}”不认识或取值不对。',
  'cli.no-files': '文件夹中没有 .xlsx、.xlsm 或 .xls 文件。',
  'cli.unreadable-folder': '文件夹 {folder} 打不开，其中的文件没有校验。',
  'cli.progress': '已校验 {number}/{count}',
  'cli.progress-remaining': '已校验 {number}/{count}，约剩 {time}',
  'cli.all-done': '共 {count} 个文件：{good} 个没有发现错误，{errors} 个有错误，{failed} 个不能读取或写入。',
  'cli.all-skipped': '其中 {count} 个此前已校验过，内容和规则未变，沿用原结果。',
  'cli.over-time': '校验超过 {seconds} 秒，已停止，没有得出结果。请删去与支出表无关的工作表后再校验。',
  'cli.over-memory': '校验所需内存超过 {size} GB，已停止，没有得出结果。请删去与支出表无关的工作表后再校验。',
  'cli.summary-full': '问题超过一张工作表的行数，汇总表中略去 {count} 条；全部问题见 --jsonl 文件。',
  'cli.already-done': '已校验过，内容未变，跳过：{file}',
  'cli.written': '已写出 {file}',
  'cli.converted':
    '{file} 是旧格式，副本为 .xlsx：数值、公式、数字格式、合并单元格和名称已带入，字体、边框、图片和宏没有带入。',
  'cli.unmarked': '工作表“{sheet}”受保护，没有做标记；问题见“校验结果”。',
  'cli.table': '识别：{place} {kind}，单位 {unit}，年度 {years}，{rows} 行，合计 {total}',
  'cli.unconfirmed': '　　　这张表的识别还不确定，请在任务窗格中核对。',
  'cli.skipped': '未校验：{reason}',
  'cli.findings': '{severity}（{count}）',
  'cli.figures': '应为 {expected}，实际 {actual}，差额 {difference} {unit}',
  'cli.cause': '原因：{cause}',
  'cli.possible-cause': '可能：{cause}',
  'cli.accepted': '审核说明：{reason}',
  'cli.ready-with': '可以提交（{parts}）',
} as const;
