/** Why a workbook could not be read or written, and what can be done about it. */
export const errors = {
  'errors.not-found': '找不到文件 {file}，请核对文件名和所在文件夹。',
  'errors.not-found.unreadable': '文件 {file} 打不开：没有读取权限，或正被其他程序占用。',
  'errors.not-a-workbook': '这不是 Excel 工作簿，请选择 .xlsx、.xlsm 或 .xls 文件。',
  'errors.not-a-workbook.empty': '文件是空的（0 字节），请重新从原处复制或导出。',
  'errors.not-a-workbook.web-page':
    '这是网页格式的导出文件，只是扩展名像 Excel。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
  'errors.not-a-workbook.text': '这是文本文件（如 CSV），不是工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
  'errors.not-a-workbook.document':
    '这是另一种文档（如 Word 文档），不是 Excel 工作簿。请选择 .xlsx、.xlsm 或 .xls 文件。',
  'errors.not-a-workbook.xlsb': '二进制工作簿（.xlsb）不能直接读取，请在 Excel 中另存为 .xlsx 后再校验。',
  'errors.not-a-workbook.zip': '这是压缩文件，不是工作簿。请先解压，再选择其中的 .xlsx 文件。',
  'errors.old-format': '这种旧格式的文件不能读取，请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
  'errors.old-format.et': '这是 WPS 表格的 .et 文件，请在 WPS 中另存为 .xlsx 后再校验。',
  'errors.encrypted': '工作簿设有打开密码，不能读取。请先取消打开密码（文件→信息→保护工作簿），保存后再校验。',
  'errors.corrupt':
    '文件已损坏或不完整（{part}），没有读取其中的数据。请重新复制一份；或在 Excel 中选择“打开并修复”，另存后再校验。',
  'errors.too-large':
    '工作簿展开后过大（{part}，上限为单个部件 128 MB、合计 256 MB），没有读取。请删去与支出表无关的工作表或图片后再校验。',
  'errors.not-writable': '不能写入文件。',
  'errors.not-writable.exists': '{file} 已经存在，没有覆盖。换一个名称，或加 --force 覆盖。',
  'errors.not-writable.no-folder': '不能写入 {file}：所在文件夹不存在。',
  'errors.not-writable.input': '不能写入 {file}：它是要校验的文件本身。请换一个名称。',
  'errors.not-writable.is-folder': '不能写入 {file}：它是一个文件夹。只校验一个文件时，请给出输出文件的名称。',
  'errors.not-writable.disk-full': '不能写入 {file}：磁盘空间不足。原有文件没有改动。',
  'errors.not-writable.refused': '不能写入 {file}：没有写入权限，或文件正被其他程序打开。',
  'errors.not-writable.signed':
    '工作簿带有数字签名，写入会使签名失效，因此没有写入。请先在 Excel 中另存一份不带签名的副本。',
  'errors.not-writable.referred':
    '{place} 的公式引用了工作表“{sheet}”，而报送稿中没有这张表，因此没有写出。请先把这个公式改成数值，再导出。',
  'errors.not-writable.old-format':
    '{file} 是旧格式（.xls），不能导出报送稿。请在 Excel 或 WPS 中另存为 .xlsx 后再导出。',
  'errors.not-writable.nothing-left': '除校验结果和填写事实的工作表外，没有可以显示的工作表，因此没有写出报送稿。',
  'errors.cell-edit-mode': '正在编辑单元格，请先按回车结束编辑。',
  'errors.protected-sheet': '工作表“{sheet}”受保护，没有写入。请先取消工作表保护，或只查看问题清单。',
  'errors.protected-workbook': '工作簿的结构受保护，不能添加工作表。请先取消工作簿保护。',
  'errors.changed-meanwhile': '单元格 {cell} 在校验之后已改动，没有写入。请重新校验。',
  'errors.ambiguous-text':
    '单元格 {cell} 的文字中，“{from}”没有恰好出现一次，不能确定要改的是哪一处，没有改动。请直接修改文字。',
  'errors.sheet-gone': '工作表“{sheet}”已不在工作簿中，请重新校验。',
  'errors.newer-state': '这个工作簿由较新版本的程序保存过，本版本只能读取，不能写入。请更新程序。',
  'errors.host-failure': 'Excel 没有完成操作：{reason}。请保存工作簿后再试一次。',
  'errors.no-table':
    '没有找到支出表。已在 {sheets} 张工作表中查找：含“项目”“科目”等名称列、含“年”“本年”“决算数”等金额列的表头，其下为各支出科目的金额。',
  'errors.no-table-empty': '工作簿是空的：{sheets} 张工作表中没有任何数据。',
  'errors.unsupported-sheet': '“{sheet}”不是普通工作表（如图表工作表），其中没有可校验的单元格。',
  'errors.far-cells': '工作表“{sheet}”中有个别单元格离表格很远，没有校验。请检查并删去误填的单元格。',
  'errors.unexpected': '程序出现意外错误（{detail}），没有改动任何文件。请保留该文件并反馈。',
} as const;
