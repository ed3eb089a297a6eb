// Vietnamese: what turns a sentence around. Plain words in the phrase language, folded like every text.
import type { Frame } from '../../define.ts';

export const frame = {
  'frame-negation': [
    'không',
    'chưa',
    'chẳng',
    'đừng',
    'không bao giờ',
    'không hề',
    'ko',
    'chớ',
    'thay vì',
    'cấm',
  ],
  'frame-warning': [
    '(cảnh giác|cẩn thận|cảnh báo|đề phòng|coi chừng|tránh xa|thận trọng)',
    '(lừa đảo|kẻ lừa|bị lừa|chiêu trò|thủ đoạn|mạo danh|giả mạo|giả danh|sập bẫy|bẫy|chiêu lừa|dụ dỗ|tội phạm)',
    '(đừng|không nên|tuyệt đối không|không) (tin|nên tin|chuyển tiền|cung cấp|đóng tiền|nghe theo|tham gia|vội|ký|giao|gửi)',
    'mua bán người',
    'dấu hiệu',
    'rửa tiền',
    '(tố giác|trình báo)',
  ],
  'frame-report': [
    '(theo|công an) (công an|lời|cơ quan|ông|bà|báo|chị|anh|khuyến cáo|cho biết|cảnh báo)',
    '(nạn nhân|đối tượng|các đối tượng|bị hại|người dân) (cho biết|kể|được|bị|yêu cầu|thường|hứa|mời|đã)',
    '(được hứa|bị ép|bị yêu cầu|kể lại|trình báo|tố cáo|bị dụ)',
  ],
  'frame-news': [
    '(bị bắt|bắt giữ|khởi tố|điều tra|giải cứu|xét xử|tuyên án|cơ quan công an|đường dây lừa|nạn nhân|chiếm đoạt|viện kiểm sát|tòa án)',
    'mất {amount}',
  ],
  'frame-help-page': [
    '(nếu|khi) (có người|ai đó|bạn bị|bị yêu cầu|gặp|được yêu cầu|phát hiện)',
    '(cách|làm sao) (phòng tránh|nhận biết|tránh|bảo vệ)',
    '(đường dây nóng|tổng đài|hotline)',
    '(quyền của|quyền lợi người)',
    '(doanh nghiệp|công ty) (uy tín|hợp pháp|thật) (không|sẽ không)',
  ],
  'frame-question': [
    '(có phải|có đúng|có nên|liệu có|có thật|có bắt buộc)',
    '(ai|bạn nào|mọi người) (đã|từng|biết|có)',
    '(tại sao|sao|vì sao) (phải|lại)',
    'có được không',
  ],
  'frame-past': [
    '(ngày xưa|hồi trước|hồi đó|hồi xưa|năm ngoái|trước đây|tháng trước|năm trước|lúc trước|{number} năm trước|vừa ký hợp đồng)',
  ],
  'frame-condition': [
    '(nếu|khi|trường hợp) (ai|họ|có ai|môi giới|bên|người|công ty nào|có người|chủ) [đó|nào] [yêu cầu|đòi|bảo]',
    '(bất kỳ|bất cứ) ai (yêu|đòi|hứa|mời)',
  ],
  'frame-me-paying': [
    '(công ty|chủ|chúng tôi|khách sạn|bên mình|nhà máy|bệnh viện|nhà hàng) (trả|chịu|chi trả|cấp|phát|lo|thanh toán|hoàn|đài thọ) (toàn bộ|hết|chi phí|phí|tiền|đồng phục|miễn phí|vé|laptop|cho nhân viên)',
    '(được|do) công ty (cấp|phát|trả|chi|chịu)',
  ],
} satisfies Frame;
