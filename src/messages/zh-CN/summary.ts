/** The summary workbook of a run over several files (汇总表). */
export const summary = {
  'summary.files': '文件汇总',
  'summary.findings': '问题清单',
  'summary.column.file': '文件',
  'summary.column.status': '结论',
  'summary.column.errors': '错误',
  'summary.column.warnings': '待说明',
  'summary.column.infos': '提示',
  'summary.column.accepted': '已说明',
  'summary.column.tables': '支出表',
  'summary.column.units': '单位',
  'summary.column.total': '合计',
  'summary.column.remark': '说明',
  'summary.ready': '可以提交',
  'summary.not-ready': '还不能提交',
  'summary.unreadable': '没有校验',
} as const;
