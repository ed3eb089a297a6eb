// Vietnamese: what people write in offers. `seen` names where a wording is attested; guesses count half.
import { guessed, seen, type Phrases } from '../../define.ts';

export const phrases = {
  'job-word': [
    ...seen(
      'LURES',
      'tuyển (gấp|dụng|nhân viên|freelancer|người|lao động|nữ|nam|cộng tác viên|ctv)',
      'việc (làm|nhẹ)',
      'tìm người',
      'cộng tác viên',
      'làm (thêm|online|việc)',
    ),
    ...guessed('ứng tuyển', 'công việc'),
  ],
  abroad: [
    ...seen(
      'LURES',
      'xuất khẩu lao động',
      '(làm việc|đi|sang|qua|lao động) [làm|ở|tại] (campuchia|thái lan|myanmar|lào|philippines|đài loan|nhật|hàn quốc|úc|canada|châu âu|ba lan|dubai)',
    ),
    ...guessed('nước ngoài', 'xklđ'),
  ],
  'no-experience': [
    ...seen('VN-NLD', 'không (cần|yêu cầu|đòi hỏi) [có] kinh nghiệm'),
    ...guessed('chưa có kinh nghiệm [vẫn|cũng]', 'được đào tạo (từ đầu|miễn phí)'),
  ],
  'nothing-asked': [
    ...guessed(
      '(không cần|không yêu cầu|không giới hạn) (bằng cấp|trình độ|tuổi|độ tuổi|tiếng anh|ngoại ngữ|giấy tờ|hồ sơ)',
      'chỉ cần [có] [một|1|chiếc] (điện thoại|smartphone|internet|máy tính)',
      'ai cũng (làm được|có thể)',
    ),
  ],
  'high-pay': [
    ...seen(
      'LURES',
      '(thu nhập|lương|kiếm|kiếm được|thu về) [từ|lên đến|tới|hơn|khoảng|hàng tháng] {amount}',
      'thu nhập (cao|khủng|hấp dẫn|ổn định|không giới hạn)',
    ),
    ...seen('VN-NLD', 'lương cao'),
    ...guessed(
      '(lương|thu nhập) (hấp dẫn|khủng|ngàn đô|nghìn đô|nghìn usd|trăm triệu|hàng chục triệu)',
      '(hàng chục|vài chục) triệu',
    ),
  ],
  'pay-by-day-or-week': [
    ...seen(
      'LURES',
      '{amount} [đồng] (ngày|mỗi ngày|một ngày|1 ngày|tuần|một tuần|mỗi tuần|ca)',
      '(trả|nhận|thanh toán) (lương|tiền|công) (trong ngày|ngay|theo ngày|hàng ngày|mỗi ngày|luôn)',
    ),
    ...guessed('mỗi ngày (kiếm|thu)'),
  ],
  'little-time': [
    ...guessed(
      '{number} (phút|giờ|tiếng) (mỗi ngày|một ngày|ngày|thôi|1 ngày)',
      '(1|2|3|vài|một|hai) (tiếng|giờ|phút) [mỗi|một] (ngày|rảnh)',
      '(thời gian rảnh|lúc rảnh|rảnh rỗi|thời gian linh hoạt)',
    ),
  ],
  'simple-work': [
    ...seen('VN-NLD', 'việc nhẹ'),
    ...guessed(
      '(công việc|thao tác|nhiệm vụ|việc) [rất|cực|cực kỳ] (đơn giản|nhẹ nhàng|dễ)',
      'chỉ cần (bấm|like|thả tim|gõ|nhấn|chụp màn hình)',
      'dễ làm',
    ),
  ],
  'work-from-home': [
    ...seen('LURES', 'làm [việc] tại nhà', '(làm|việc|kiếm tiền) (online|tại nhà|từ xa|ở nhà)'),
  ],
  'lure-role': [
    ...guessed(
      '(chăm sóc khách hàng|cskh|nhập liệu|đánh máy|telesale|telesales|tư vấn viên|trực chat|trực fanpage|trực page|phiên dịch|đăng bài|gõ captcha|chốt đơn)',
      'nhân viên (game|văn phòng|trực page|marketing) (ở|tại|campuchia|nước ngoài|online)',
      'người mẫu (đi|ở)',
    ),
  ],
  duties: [
    ...guessed(
      '(mô tả công việc|trách nhiệm|nhiệm vụ chính|yêu cầu|thời gian làm việc|giờ làm việc|ca sáng|ca chiều|ca tối|ca đêm)',
      '(phục vụ|dọn phòng|nấu|đóng gói|bán hàng|giao hàng|vệ sinh|lắp ráp|kiểm tra|sắp xếp) [các|món|khách|hàng|phòng|sản phẩm]',
    ),
  ],
  'company-talk': [
    ...guessed(
      '(công ty|cửa hàng|nhà hàng|khách sạn|nhà máy|trung tâm) (chúng tôi|tnhh|cổ phần|cp|thành lập|chuyên)',
      'thành lập năm',
      'giới thiệu [về] công ty',
    ),
  ],
  'our-client': [
    ...guessed(
      '(công ty|tập đoàn) (nước ngoài|quốc tế|đa quốc gia|lớn ở)',
      '(đối tác|khách hàng) [của] (chúng tôi|bên em) (ở|tại|cần)',
      'doanh nghiệp nước ngoài',
    ),
  ],
  interview: [...guessed('phỏng vấn', 'gọi video')],
  contract: [...guessed('hợp đồng')],
  'licence-word': [
    ...guessed('(giấy phép|số giấy phép|được cấp phép|cấp phép bởi|cấp phép hoạt động|dolab|phép xuất khẩu)'),
  ],
  'agent-word': [
    ...guessed(
      '(môi giới|công ty phái cử|công ty xklđ|công ty xuất khẩu|công ty tư vấn|trung tâm tư vấn|đại lý|dịch vụ visa|bên em đưa|bên em làm|đường dây)',
    ),
  ],
  'domestic-work': [
    ...guessed('(giúp việc|osin|bảo mẫu|chăm người già|chăm trẻ|trông trẻ|au pair|ở lại nhà chủ)'),
  ],
  'host-family': [
    ...guessed('au pair', '(gia đình chủ|gia đình bản xứ|host family)', '(con|bé) nhà (mình|tôi)'),
  ],
  'ship-work': [...guessed('(tàu cá|thuyền viên|du thuyền|tàu biển|đi biển|thủy thủ)')],
  'farm-work': [
    ...guessed(
      '(nông trại|hái dâu|hái quả|hái trái|hái nấm|hái táo|thu hoạch|trang trại|nhà kính|thời vụ nông|làm nông)',
    ),
  ],
  'modelling-work': [...guessed('(người mẫu|mẫu ảnh|casting|chụp ảnh|mẫu nhí|tuyển mẫu)')],
  'entertainment-work': [
    ...guessed(
      '(tiếp viên|pr quán bar|karaoke|massage|vũ công|tay vịn|quán bar|hát cùng khách|tiếp khách|nữ phục vụ)',
    ),
  ],
  'sport-or-study': [
    ...guessed('(học bổng|du học|thử việc bóng đá|học viện bóng đá|thực tập sinh|tuyển cầu thủ)'),
  ],
  'gold-or-oil-work': [...guessed('(giàn khoan|dầu khí|mỏ vàng|khai thác vàng|khai thác mỏ)')],
  fee: [
    ...seen('VN-CAFEF', 'phí (đào tạo|đồng phục|giữ chỗ|dịch vụ)', 'tiền (đồng phục|giữ chỗ)'),
    ...seen('VN-NLD', 'phí hồ sơ'),
    ...guessed(
      '(phí|lệ phí|tiền) (đăng ký|xử lý|kích hoạt|môi giới|hành chính|ghi danh|thủ tục|làm thẻ|visa|bảo hiểm|xác minh|cọc|thế chân)',
      'chi phí (ban đầu|thủ tục|xuất cảnh)',
    ),
  ],
  'pay-verb': [
    ...seen(
      'LURES',
      '(phải|cần|vui lòng|hãy|bạn|em|chị|yêu cầu|để) [đóng|trước] (đóng|nộp|chuyển khoản|nạp|thanh toán|đặt cọc|ứng trước|chuyển tiền)',
      '(đóng|nộp|chuyển khoản|nạp|ck|chuyển) [trước|khoản|tiền|cọc|phí|cho] {amount}',
    ),
    ...guessed(
      '(đóng|nộp) (trước|phí|tiền|cọc)',
      '(chuyển|ck) (khoản|tiền) (trước|cho|vào|qua|ngay|đến|phí)',
    ),
  ],
  deposit: [...seen('VN-CAFEF', 'đặt cọc', 'tiền cọc', '(ứng trước|thế chân|tạm ứng|cọc trước|cọc)')],
  refundable: [
    ...seen('VN-CAFEF', 'giữ (vị trí|chỗ|suất|slot)'),
    ...guessed('(hoàn lại|hoàn trả|hoàn tiền|được hoàn|trả lại|tháng lương đầu|lương đầu tiên)'),
  ],
  visa: [...guessed('visa', '(thị thực|giấy phép lao động|thẻ cư trú|bảo lãnh lao động)')],
  'course-word': [...guessed('(đào tạo|khóa học|khoá học|chứng chỉ|học nghề|tài liệu|huấn luyện)')],
  'check-word': [...guessed('(khám sức khỏe|khám sức khoẻ|lý lịch tư pháp|bảo hiểm|xét nghiệm)')],
  'kit-word': [
    ...guessed('(đồng phục|thẻ nhân viên|bộ dụng cụ|laptop|tai nghe|phần mềm|bộ kit|bảo hộ lao động)'),
  ],
  'room-word': [...guessed('(phòng trọ|tiền phòng|ký túc xá|chỗ ở|nhà trọ|thuê phòng)')],
  'odd-channel': [
    ...guessed(
      '(thẻ cào|thẻ nạp|thẻ game|usdt|tiền ảo|bitcoin|western union|ví điện tử|momo|tiền mặt cho|gift card)',
      'tài khoản cá nhân',
    ),
  ],
  crypto: [...guessed('(tiền ảo|tiền số|usdt|bitcoin|coin|ví điện tử|tiền điện tử|sàn binance)')],
  'your-account': [
    ...guessed(
      'tài khoản [ngân hàng] [của] (bạn|em|mình|anh)',
      'tài khoản (của bạn|của mình|của em|bạn|cá nhân của bạn|ngân hàng của bạn|ngân hàng của em)',
    ),
  ],
  'receive-money': [...guessed('(nhận|tiền) (tiền|chuyển khoản|thanh toán|vào tài khoản|về tài khoản|về)')],
  'forward-money': [
    ...guessed(
      '(chuyển|rút|gửi) (tiếp|lại|đi|ra|sang|tiền mặt|số còn lại|tiền cho khách|cho khách|cho công ty|cho bên)',
    ),
  ],
  'keep-percentage': [
    ...guessed(
      '(giữ lại|hưởng|nhận|được) {number} (phần trăm|hoa hồng)',
      'hoa hồng (trên|mỗi|từng|cho mỗi) (giao dịch|lần chuyển|lượt)',
    ),
  ],
  cheque: [...guessed('(séc|tấm séc|ngân phiếu)')],
  parcel: [...guessed('(bưu kiện|kiện hàng|gói hàng|hàng hóa|đơn hàng gửi)')],
  'send-on': [...guessed('(gửi lại|đóng gói lại|dán nhãn lại|gửi tiếp|chuyển tiếp)')],
  'your-home': [...guessed('(tại nhà|đến nhà|về nhà|địa chỉ nhà) [bạn|em]')],
  'click-task': [
    ...seen('VN-NLD', 'chốt đơn ảo'),
    ...guessed(
      '(like video|thả tim|follow kênh|xem video|chụp màn hình|đánh giá khách sạn|đánh giá 5 sao|like tiktok|like youtube)',
      '(tăng tương tác|tăng lượt|tăng đơn|giật đơn|đặt đơn ảo|đơn ảo|tạo đơn)',
    ),
  ],
  'task-word': [...seen('LURES', 'nhiệm vụ', '(cấp|vip) {number}', '(gói nhiệm vụ|đơn hàng|gói đơn)')],
  'top-up': [
    ...guessed('(nạp tiền|nạp thêm|nạp vốn|nạp tiếp|nạp {amount}|chuyển thêm|số dư âm|âm tiền|bù tiền|nạp)'),
  ],
  withdraw: [...guessed('(rút tiền|rút về|rút hoa hồng|rút vốn|rút lãi|rút được|hoàn tiền|rút gốc)')],
  'bring-friends': [...guessed('(giới thiệu|mời|rủ|kéo) [thêm|được|một|1] (bạn bè|bạn|người|thành viên)')],
  debt: [...guessed('(nợ|trừ vào lương|trừ lương|trả dần|vay trước|ứng lương|khấu trừ|làm trả nợ)')],
  passport: [
    ...seen('VN-NLD', 'hộ chiếu'),
    ...guessed('(cccd|cmnd|căn cước|chứng minh|sổ hộ khẩu|bằng lái)'),
  ],
  'send-verb': [...guessed('(gửi|chụp|cung cấp|đưa|up|nộp) [em|mình|ngay|cho|ảnh|qua|trước|bản]')],
  'copy-or-photo': [...guessed('(ảnh|bản sao|bản scan|hai mặt|2 mặt|mặt trước)')],
  'bank-details': [
    ...guessed(
      '(số tài khoản|số thẻ|thông tin ngân hàng|thông tin tài khoản|thông tin thẻ|mã số thuế|ảnh thẻ)',
    ),
  ],
  'visitor-visa': [...guessed('visa (du lịch|thăm thân|quá cảnh|tham quan)')],
  'free-travel': [
    ...guessed(
      'bao [luôn|toàn bộ|hết|cả] (vé|vé máy bay|vé xe|xe|đi lại|chi phí đi)',
      '(miễn phí|tặng|lo|hỗ trợ toàn bộ|bao) vé',
      '(vé máy bay|vé) [được|công ty] (miễn phí|công ty lo|bao|lo hết)',
      '(có xe|xe) đón [tận]',
    ),
  ],
  'free-housing': [
    ...guessed(
      'bao (ăn ở|ở|chỗ ở|nhà ở|ăn uống ở)',
      '(miễn phí|có sẵn|lo|hỗ trợ) [ăn và|ăn|toàn bộ] (chỗ ở|nhà ở|phòng ở|ở|ký túc xá)',
      '(chỗ ở|ăn ở) (miễn phí|công ty lo|bao hết)',
    ),
  ],
  'free-food': [
    ...guessed(
      'bao (ăn|cơm|ăn uống)',
      '(miễn phí|nuôi) (ăn|cơm|ba bữa|ăn uống|ăn ở)',
      'ăn [ở] miễn phí',
      'ăn ở (miễn phí|bao hết)',
    ),
  ],
  'free-visa': [
    ...guessed('(miễn phí|bao|lo|lo hết|làm miễn phí) (visa|hộ chiếu|giấy tờ|thủ tục|làm hộ chiếu|làm visa)'),
  ],
  border: [...guessed('(hải quan|cửa khẩu|xuất nhập cảnh|công an cửa khẩu|sân bay|biên phòng)')],
  'tell-verb': [...guessed('(nói|khai|trả lời|khai báo) (là|với|rằng)', 'giả vờ')],
  'guard-or-gate': [...guessed('(bảo vệ canh|khu khép kín|khu biệt lập|cổng khóa|lính gác|tòa nhà)')],
  family: [...guessed('(gia đình|bố mẹ|người thân|bạn bè|chồng|vợ|ba mẹ)')],
  authority: [...guessed('(công an|cảnh sát|đại sứ quán|tòa án|công đoàn)')],
  'women-only': [
    ...guessed('(chỉ tuyển|tuyển|cần) (nữ|bạn nữ|các bạn nữ|em gái|gái)', 'nữ (từ|tuổi|trẻ|độc thân)'),
  ],
  looks: [...guessed('(ngoại hình|xinh|xinh đẹp|ưa nhìn|dễ nhìn|chiều cao|cân nặng|gợi cảm|trắng trẻo)')],
  'body-word': [...guessed('(toàn thân|bikini|đồ bơi|nội y|đồ lót|khỏa thân|hở)')],
  'photo-word': [...guessed('(ảnh|hình|video|selfie)')],
  'school-age': [...guessed('(học sinh|15 tuổi|16 tuổi|17 tuổi|vị thành niên|cấp 3)')],
  affection: [...guessed('(anh yêu em|em yêu|yêu em|nhớ em|vợ yêu|anh thương em)')],
  messenger: [
    ...seen('VN-NLD', 'zalo'),
    ...guessed('(telegram|tele|viber|messenger|whatsapp|facebook cá nhân|fb|line|wechat)'),
  ],
  'message-me': [
    ...guessed(
      '(nhắn|ib|inbox|liên hệ|kết bạn|add|chat|gọi|nhắn tin) (em|mình|qua|zalo|cho|ngay|tele|với|tôi|anh|chị|riêng|số|admin)',
    ),
  ],
  'click-link': [
    ...guessed(
      '(bấm|nhấn|nhấp|click|truy cập|ấn) (vào|vô) (link|đường dẫn|đây)',
      '(bấm|nhấn|nhấp|click|truy cập) (link|vào link|đường link|vào đường dẫn|vào đây|{link})',
      '(tải|cài|tải về) (app|ứng dụng|phần mềm)',
      '(đăng ký|đăng nhập) (tại|vào|qua|theo) (link|đây|web|trang|app)',
      '(vào|tham gia) nhóm',
    ),
  ],
  hurry: [
    ...seen('VN-NLD', 'tuyển gấp'),
    ...guessed(
      '(số lượng có hạn|chỉ còn {number} suất|chỉ còn {number} slot|chỉ còn {number} chỗ|hôm nay thôi|duy nhất hôm nay|nhanh tay|gấp gấp|hạn chót|cần gấp|suất cuối)',
    ),
  ],
  'days-to-departure': [
    ...guessed(
      '(bay|đi|xuất cảnh|lên đường) (ngay ngày mai|ngày mai|tuần này|trong tuần|tối nay|luôn|trong {number} ngày|sau {number} ngày)',
    ),
  ],
  'group-word': [...guessed('(nhóm|group|kênh)')],
  'easy-money-wording': [
    ...seen('VN-NLD', 'việc nhẹ lương cao'),
    ...guessed(
      '(kiếm tiền) (dễ|nhanh|dễ dàng|nhanh chóng|không khó|khi ngủ|tại nhà mỗi ngày|ngay hôm nay)',
      '(tiền|thu nhập) (nhanh|dễ|trong tầm tay)',
      '(làm giàu|đổi đời) (nhanh|không khó|dễ|ngay)',
      'ngồi nhà (kiếm|cũng có) (tiền|thu)',
    ),
  ],
  'guaranteed-result': [
    ...guessed(
      '(cam kết|đảm bảo|bảo đảm|chắc chắn|bao) (đậu|có việc|việc làm|đậu visa|thu nhập|bay|lợi nhuận|đỗ|lãi|100 đậu|xuất cảnh|có visa)',
      '(visa|đậu|việc làm|lợi nhuận) (100|bao đậu|chắc chắn|đảm bảo|cam kết)',
      'tỷ lệ đậu (100|99)',
    ),
  ],
  'guarantee-innocent': [
    ...guessed(
      '(không cam kết|không đảm bảo|không bảo đảm|bảo lãnh ngân hàng|bảo hành|đảm bảo chất lượng|đảm bảo an toàn|đảm bảo vệ sinh|đảm bảo tiến độ)',
    ),
  ],
  'perk-word': [
    ...guessed('(thưởng|du lịch hàng năm|quà|tiệc|hồ bơi|phòng gym|wifi miễn phí|tiền thưởng|liên hoan)'),
  ],
  'hired-without-interview': [
    ...seen('VN-NLD', 'không [cần] phỏng vấn', 'không cần phỏng vấn', 'nhận việc ngay', '(đi làm|làm) ngay'),
    ...guessed(
      'miễn phỏng vấn',
      '(chúc mừng) .. (bạn|em) .. (trúng tuyển|được nhận|đã được chọn|đậu)',
      '(nhận|vào làm) (luôn|ngay) không (cần|phải)',
    ),
  ],
  'changed-story': [
    ...guessed(
      '(chuyển|đổi|thay) (sang|qua|thành) .. (nước khác|công ty khác|campuchia|myanmar|lào|chủ khác|việc khác|công việc khác)',
      '(công việc|chỗ làm|điểm đến|kế hoạch|chủ) (thay đổi|đã đổi|đổi rồi|bị đổi)',
      '(thay vì|không) .. (mà) (sang|qua|đi) .. (trước|campuchia|myanmar|nước)',
    ),
  ],
  'refused-checks': [
    ...guessed(
      '(đừng|không cần|khỏi) hỏi (nhiều|lung tung|gì)',
      '(không) (được|thể|tiện) (gọi video|đến văn phòng|xem hợp đồng|cho xem hợp đồng|cho xem giấy phép|tiết lộ công ty|tiết lộ tên công ty|video call)',
      'không tiện (gọi|video|tiết lộ)',
      'cứ tin (em|anh|bên|mình|tôi)',
      '(tên công ty|địa chỉ) (bí mật|bảo mật)',
    ),
  ],
  'odd-age-floor': [...guessed('(từ|trên|đủ) (22|23|24|25) tuổi (trở lên)')],
  'fee-to-get-job': [
    ...seen(
      'VN-NLD',
      '(đóng|nộp|chuyển|chuyển khoản|ck|thanh toán) .. phí (hồ sơ|đăng ký|dịch vụ|giữ chỗ|môi giới|kích hoạt|xử lý|thủ tục|ghi danh)',
    ),
    ...guessed(
      'phí (hồ sơ|đăng ký|dịch vụ|giữ chỗ|môi giới|kích hoạt|xử lý|thủ tục) [là|chỉ|chỉ có|khoảng] {amount}',
      '{amount} [tiền|là] phí (hồ sơ|đăng ký|dịch vụ|kích hoạt|môi giới|thủ tục)',
      '(đóng|nộp|chuyển|ck) (trước|khoản trước|tiền trước|phí trước) .. (mới|rồi|để|sau đó|thì) .. (nhận việc|làm|duyệt|bắt đầu|phỏng vấn|xếp|nhận)',
      '(đóng|nộp|chuyển) {amount} (để|mới|là) (nhận|được|kích|làm|mở)',
    ),
  ],
  'fee-visa-permit': [
    ...guessed(
      '(đóng|nộp|chuyển|thanh toán) .. (visa|giấy phép lao động|thị thực)',
      '(phí|tiền|gói|chi phí) [làm|xin] (visa|giấy phép lao động|thị thực|bảo lãnh) [là|chỉ|trọn gói] {amount}',
    ),
  ],
  'fee-training': [
    ...seen('VN-CAFEF', '(đóng|nộp|chuyển|trả) .. (phí|tiền) (đào tạo|khóa học|học việc|tài liệu)'),
    ...guessed('phí (đào tạo|khóa học|tài liệu) [là|chỉ] {amount}', 'mua (khóa học|tài liệu) (trước|để)'),
  ],
  'fee-check-medical': [
    ...guessed(
      '(đóng|nộp|chuyển|thu) .. (khám sức khỏe|bảo hiểm|lý lịch tư pháp|xét nghiệm) [là] ({amount}|cho em|cho bên|trước|qua)',
      '(phí|tiền) (khám sức khỏe|bảo hiểm|lý lịch) [là|chỉ] {amount}',
    ),
  ],
  'fee-kit-uniform': [
    ...seen('VN-CAFEF', '(đóng|nộp|chuyển|mua|trả) .. (đồng phục|thẻ nhân viên|bộ dụng cụ|bảo hộ)'),
    ...guessed('(phí|tiền) (đồng phục|làm thẻ|thẻ nhân viên|dụng cụ) [là|chỉ] {amount}'),
  ],
  'holding-deposit': [
    ...seen('VN-CAFEF', '(đặt cọc|cọc|chuyển cọc) .. (giữ|vị trí|chỗ|suất|hoàn)'),
    ...guessed(
      '(tiền cọc|cọc|phí) .. (hoàn lại|hoàn trả|được hoàn|trả lại)',
      '(chuyển|đóng|nộp) .. (giữ chỗ|giữ suất|giữ slot)',
    ),
  ],
  'fee-room-before-arrival': [
    ...guessed(
      '(đóng|chuyển|cọc|đặt cọc|trả) .. (tiền phòng|phòng trọ|ký túc xá|thuê phòng|chỗ ở) .. (trước|{amount})',
    ),
  ],
  'untraceable-payment': [
    ...guessed(
      '(chuyển|nạp|gửi|trả|thanh toán|đóng) .. (thẻ cào|tài khoản cá nhân|usdt|tiền ảo|western union|bitcoin|thẻ game|gift card)',
      '(đưa|nộp|trả) tiền mặt cho (môi giới|tài xế|người|chị|anh)',
      'gửi mã thẻ',
    ),
  ],
  'early-id-papers': [
    ...guessed(
      '(gửi|chụp|cung cấp|up|nộp) .. (hộ chiếu|cccd|cmnd|căn cước|chứng minh|sổ hộ khẩu)',
      '(ảnh|hai mặt|2 mặt) (cccd|cmnd|căn cước|hộ chiếu)',
    ),
  ],
  'selfie-with-id': [
    ...guessed(
      '(chụp|selfie|quay|ảnh) .. (cầm|cùng|kèm) .. (cccd|cmnd|căn cước|hộ chiếu)',
      '(quay video|xác thực) khuôn mặt',
    ),
  ],
  'login-or-code': [
    ...guessed(
      '(gửi|đọc|cung cấp|cho|nhập) .. (mã otp|otp|mã xác nhận|mã xác thực|mật khẩu|mã pin)',
      '(cài|tải) .. (teamviewer|anydesk|ultraview*)',
    ),
  ],
  'passport-handed-over': [
    ...guessed(
      '(giữ|thu|nộp|giao|cầm|thu giữ) [lại|hộ|giúp] hộ chiếu',
      'hộ chiếu [sẽ|của bạn|em|phải] (bị giữ|công ty giữ|chủ giữ|do công ty|nộp lại|được giữ|để công ty)',
    ),
  ],
  'papers-arranged': [
    ...guessed(
      '(làm|lo) (hộ chiếu|bằng|giấy tờ|chứng chỉ) (giả|giùm hết|bao đậu)',
      '(bằng|giấy tờ|chứng chỉ|bằng cấp) giả',
      '(bên em|công ty|anh) lo (hết|toàn bộ) (giấy tờ|hồ sơ|thủ tục)',
      '(khai|sửa|nâng|hạ) tuổi',
    ),
  ],
  'lie-to-officials': [
    ...guessed(
      '(nói|khai|trả lời) (là|rằng) (đi du lịch|đi thăm|đi chơi|khách du lịch|sang du lịch)',
      '(nói|khai|trả lời) (với hải quan|với công an cửa khẩu|ở cửa khẩu) .. (du lịch|đi thăm|đi chơi)',
      'giả (làm|vờ) [là] [khách] du lịch',
      '(xóa|xoá) (tin nhắn|hết tin nhắn|đoạn chat|chat) .. (cửa khẩu|hải quan|sân bay|trước)',
    ),
  ],
  'demanded-secrecy': [
    ...guessed(
      '(đừng|không được|tuyệt đối không|cấm) (nói|kể|báo) (với|cho) (ai|gia đình|bố mẹ|người nhà|chồng|vợ)',
      '(đừng|không được) cho ai biết',
      'giữ bí mật (nha|nhé|giúp|với)',
      '(chỉ|bí mật của) (hai|hai đứa|chúng) (ta|mình) biết',
    ),
  ],
  'come-alone': [
    ...guessed(
      '(đến|đi|tới) (một mình|1 mình)',
      '(phỏng vấn|casting|thử vai) (ở|tại|trong) [phòng] khách sạn',
      'phỏng vấn tại phòng khách sạn',
      '(không|đừng) (dẫn|đưa|đi cùng) (ai|người thân|bố mẹ|bạn)',
    ),
  ],
  'phone-taken': [
    ...guessed(
      '(thu|nộp|giữ|cấm|không được dùng|tịch thu|giao) [lại|dùng|mang] điện thoại',
      'điện thoại [sẽ|cá nhân] (bị thu|bị giữ|phải nộp|phải giao)',
    ),
  ],
  'locked-site': [
    ...guessed(
      '(không được|cấm) (ra ngoài|rời khỏi|ra khỏi) [khu|cổng|tòa|công ty|ký túc]',
      '(ra ngoài|ra khỏi khu) (phải xin phép|có bảo vệ|có người đi)',
      '(khóa cổng|có lính gác|bảo vệ canh)',
    ),
  ],
  'trapped-already': [
    ...guessed(
      '(tôi|em|mình|con|bọn em) (không|bị) (về được|ra được|nhốt|giam|bán|cho về|thể về|thoát|được về|được ra)',
      '(họ|chủ|chúng nó|công ty) (giữ|thu|lấy) [mất|hết] hộ chiếu (em|tôi|con)',
      'cứu (em|tôi|con) (với|về)',
    ),
  ],
  'blocked-outside-help': [
    ...guessed(
      '(đừng|không được|cấm) (báo|gọi|đến|liên hệ) (công an|cảnh sát|đại sứ quán)',
      '(báo|gọi) công an .. (bị bắt|đi tù|bắt em|trục xuất)',
    ),
  ],
  'act-now': [
    ...guessed(
      '(suất|slot|cơ hội|ngày) cuối',
      '(chỉ|duy nhất) hôm nay',
      '(đăng ký|liên hệ|ib|nhanh tay) (ngay kẻo|kẻo hết|ngay hôm nay|ngay bây giờ|liền)',
    ),
  ],
  'leave-within-days': [
    ...guessed(
      '(bay|xuất cảnh|đi|lên đường) (ngày mai|trong tuần này|trong vài ngày|ngay trong tuần|sau {number} ngày)',
      'bay (nhanh|gấp|liền)',
    ),
  ],
  'pressure-when-asked': [
    ...guessed(
      '(hỏi|sao hỏi) (nhiều|lắm) (thế|vậy|quá)',
      'muốn làm (không|hay không|thì)',
      '(nhiều|còn nhiều) người (chờ|đợi|xếp hàng|muốn)',
      '(mất|tốn|lãng phí) thời gian của (em|anh|chị|tôi|bên)',
    ),
  ],
  'contract-unread': [
    ...guessed(
      'hợp đồng (sau|ký sau|sang đó|đến nơi|qua đó|sẽ ký khi|khi đến nơi|tới nơi)',
      '(không cần|khỏi) (hợp đồng|đọc hợp đồng|ký hợp đồng)',
      'ký (luôn|ngay|trước) (đi|rồi|không cần|đã)',
      'thỏa thuận miệng',
    ),
  ],
  'move-to-messenger': [
    ...guessed(
      '(nhắn|ib|inbox|liên hệ|kết bạn|add|chat|trao đổi|nói chuyện|nhắn tin) .. (zalo|telegram|tele|viber|whatsapp|messenger)',
      'qua (zalo|telegram|tele|viber)',
    ),
  ],
  'added-to-group': [
    ...guessed(
      '(chào mừng|mời) .. (vào|đến với|tham gia) nhóm',
      '(em|mình|anh|chị) (thêm|add|kéo|mời) .. (vào|vô) (nhóm|group)',
      '(vào|tham gia) nhóm (zalo|telegram|tele|nhiệm vụ|làm)',
    ),
  ],
  'unknown-app-or-portal': [
    ...guessed(
      '(tải|cài|cài đặt|tải về) (app|ứng dụng|apk|phần mềm) (này|của|làm việc|công ty|để|theo)',
      '(đăng ký|tạo tài khoản|đăng nhập|lập tài khoản) (trên|tại|vào|ở) (hệ thống|app|web|nền tảng|trang|sàn|website)',
    ),
  ],
  'work-on-tourist-visa': [
    ...guessed(
      '(đi|sang|qua|nhập cảnh|bay) .. (visa|diện|theo diện) du lịch',
      'visa du lịch (trước|rồi|sang|để làm|đi làm)',
      '(sang|qua) (đó|bên đó|bên kia) (chuyển|đổi|làm) (visa|giấy phép|diện)',
    ),
  ],
  'denied-visa-need': [
    ...guessed(
      'không (cần|phải|yêu cầu) [xin|có] (visa|giấy phép lao động)',
      '(miễn|khỏi) visa (đi|làm|lao)',
      'chỉ cần hộ chiếu',
    ),
  ],
  'odd-route': [
    ...guessed(
      '(bay|đi|quá cảnh|xuống) .. (rồi|sau đó) .. (đi xe|xe|có người|đi bộ|thuyền) .. (đón|qua biên|sang|dẫn|vượt)',
    ),
  ],
  'irregular-crossing': [
    ...guessed(
      '(vượt|qua|đi) (sông|biên|biên giới|đường mòn|đường tiểu ngạch|tiểu ngạch|lối mở|đường rừng)',
      '(thuyền|xuồng|đò) (đêm|ban đêm|lúc nửa đêm)',
      'không (đóng dấu)',
    ),
  ],
  'unclear-destination': [
    ...guessed(
      '(đến nơi|sang đó|qua đó|xuống máy bay) (biết|báo|cho|nói) (địa chỉ|địa điểm|chỗ|địa|sau)',
      '(địa điểm|địa chỉ) (báo|thông báo|cho biết|nói) sau',
    ),
  ],
  'debt-from-travel': [
    ...guessed(
      '(vé|visa|chi phí|tiền xe|phí) .. (trừ vào lương|trừ từ lương|trừ lương|trả dần|trừ dần vào lương|làm trả)',
      '(ứng|nợ) (vé|chi phí|phí)',
      'đi trước trả sau',
    ),
  ],
  'penalty-for-leaving': [
    ...guessed(
      '(đóng tiền chuộc|nộp tiền chuộc|trả tiền chuộc|tiền chuộc thân)',
      '(muốn về|muốn nghỉ|bỏ việc|bỏ về) .. (nộp phạt|phải đền|bồi thường|chuộc|đóng tiền)',
    ),
  ],
  'withheld-pay': [
    ...guessed(
      '(giữ|giam) lương',
      'lương (giữ|bị giữ|trả cuối|công ty giữ|tháng đầu giữ)',
      '(tháng đầu|{number} tháng đầu) (không lương|không có lương|giữ lương)',
    ),
  ],
  'tied-live-in': [
    ...guessed('(ở|sống) nhà chủ .. (visa|bảo lãnh|hộ chiếu)', 'visa .. (chủ|gắn với chủ|do chủ)'),
  ],
  'excess-hours': [
    ...guessed(
      '(12|13|14|15|16|18) (tiếng|giờ|h) (một|mỗi|1|ngày|trên) [ngày]',
      '(không|chẳng) (ngày nghỉ|nghỉ)',
    ),
  ],
  'rota-work': [...guessed('(đi ca|luân phiên|{number} tuần nghỉ)')],
  'bonus-to-recruit': [
    ...guessed(
      '(thưởng|hoa hồng|{amount}) .. (mỗi|cho mỗi|một|từng) (người|bạn|thành viên|lượt) (giới thiệu|mời|mới|được)',
      '(giới thiệu|mời|rủ|kéo) .. (bạn|bạn bè|người) .. (thưởng|hoa hồng|nhận|{amount})',
    ),
  ],
  'demanded-age-sex-looks': [
    ...guessed(
      'nữ [từ|tuổi|độ tuổi] (18|19|20) .. (25|28|30|ngoại hình|xinh|tuổi)',
      '(nữ|gái|em gái) .. (ngoại hình|xinh|ưa nhìn|dễ nhìn|gợi cảm)',
      'ngoại hình (ưa nhìn|đẹp|xinh)',
    ),
  ],
  'body-photos': [
    ...guessed(
      '(ảnh|hình|video) .. (toàn thân|bikini|đồ bơi|nội y|đồ lót|khỏa thân)',
      'số đo (3 vòng|ba vòng)',
    ),
  ],
  'undress-or-webcam-test': [
    ...guessed(
      '(cởi|cởi bỏ) (áo|đồ|quần|hết)',
      '(test cam|camera|gọi video|call video|video call) .. (nội y|đồ lót|cởi|khỏa thân|khoe)',
      'ảnh (khỏa thân|nude)',
    ),
  ],
  'entertainment-euphemism': [
    ...guessed(
      '(tiếp|ngồi|hát|đi) (khách|cùng khách|với khách) (vip|karaoke|quán|sang|nước ngoài|uống)',
      '(tiếp viên|pr|nữ phục vụ|massage) .. (quán bar|karaoke|tip|bo|nước ngoài|campuchia|malaysia|ngoại hình|xinh)',
      'tay vịn',
    ),
  ],
  'minor-sought': [
    ...guessed(
      '(từ|đủ) (15|16) tuổi',
      '(15|16|17) tuổi (cũng|vẫn|trở lên|được|đi được)',
      '(học sinh|vị thành niên) (cũng|vẫn|đều) (nhận|làm được|được|đi được)',
    ),
  ],
  'love-then-job': [
    ...guessed(
      '(anh|em) yêu (em|anh) .. (việc|visa|vé|sang đây|làm)',
      '(yêu|vợ|cưng|em) .. (sang|qua) (đây|với anh|bên này) .. (việc làm|làm|cưới|việc)',
      '(mình|chúng ta) .. (cưới|sống chung|lấy nhau) .. (việc|sang|nước)',
    ),
  ],
  'use-your-account': [
    ...guessed(
      '(nhận|dùng|sử dụng) .. tài khoản .. (chuyển tiếp|chuyển lại|chuyển đi|chuyển cho|rút|hoa hồng|phần trăm|giữ lại)',
      '(nhận tiền|nhận chuyển khoản|nhận giúp|nhận hộ) .. (chuyển|rút|hoa hồng)',
      '(tiền|khách) .. (vào|về) tài khoản (bạn|em|của bạn|của em|mình|cá nhân|ngân hàng) .. (chuyển|rút|giữ)',
    ),
  ],
  'crypto-buying-job': [
    ...guessed(
      '(mua|đổi|chuyển) .. (usdt|tiền ảo|bitcoin|coin|tiền số) .. (cho công ty|gửi|ví|giúp|khách|cho bên|hộ)',
    ),
  ],
  'cheque-then-forward': [...guessed('(nộp|gửi|rút|đổi) (séc|ngân phiếu) .. (chuyển|mua|còn lại|gửi|phần)')],
  'parcel-forwarding': [
    ...guessed(
      '(nhận) .. (bưu kiện|kiện hàng|gói hàng|hàng|bưu phẩm) .. (gửi lại|gửi đi|gửi tiếp|đóng gói lại|dán nhãn|chuyển tiếp)',
    ),
  ],
  'rented-account': [
    ...guessed(
      '(thuê|mua|bán|cho thuê) (tài khoản|tài khoản ngân hàng|stk|sim|nick facebook|nick fb|acc)',
      '(mở|lập|làm) (tài khoản|thẻ|sim) .. (trả|nhận|được|công) .. {amount}',
    ),
  ],
  'likes-and-ratings': [
    ...guessed(
      '(like video|thả tim|follow kênh|xem video|đánh giá 5 sao|chốt đơn ảo) .. (nhận tiền|được tiền|{amount}|hoa hồng|trả tiền|kiếm tiền)',
      '(chốt đơn ảo|đơn ảo|giật đơn|tăng tương tác|làm nhiệm vụ online)',
      'nhiệm vụ .. (like|thả tim|follow|chốt đơn ảo)',
    ),
  ],
  'top-up-to-go-on': [
    ...guessed(
      '(nạp|chuyển thêm|nạp thêm|đóng thêm|ứng) .. (nhiệm vụ|đơn|cấp|vip|tiếp tục|gói|mở khóa)',
      '(làm tiếp|hoàn thành|mở khóa|mở|để nhận) .. (nhiệm vụ|đơn|gói) .. (nạp|chuyển|ứng|{amount})',
      '(số dư|tài khoản) âm .. (nạp|bù)',
    ),
  ],
  'pay-to-withdraw': [
    ...guessed(
      '(muốn|để|trước khi|mới được|mới) .. (rút|hoàn tiền) .. (đóng|nạp|nộp|thuế|phí|chuyển)',
      '(đóng|nạp|nộp|thuế|phí) .. (mới|để|trước khi|thì) .. rút',
      '(tài khoản|tiền) (đóng băng|treo|khóa) .. (nạp|đóng|nộp|chuyển)',
    ),
  ],
  'small-payout-first': [
    ...guessed(
      'nhiệm vụ (đầu|đầu tiên|thử|trải nghiệm|dùng thử) .. (nhận|được|{amount}|hoa hồng|miễn phí)',
      '(đã nhận|nhận được) .. (hoa hồng|tiền) (đầu tiên|nhiệm vụ|chưa)',
    ),
  ],
  'picked-without-applying': [
    ...guessed(
      '(bạn|chị|anh|số điện thoại|hồ sơ) .. (được chọn|được lựa chọn|trúng tuyển|được giới thiệu|được đề xuất)',
      '(nhận được|tìm thấy|thấy|có) (cv|hồ sơ|số|thông tin|số điện thoại) (bạn|chị|anh)',
    ),
  ],
  'scripted-opener': [
    ...guessed(
      '(em|mình|tôi) (là|tên) .. (bên|từ|nhân sự|phòng|hr|bộ phận) .. (tiki|shopee|lazada|nhân sự|tuyển dụng|công ty|tiktok|marketing)',
      '(cho em|xin|làm phiền|có thể) .. (ít phút|vài phút|chút thời gian|một phút|hỏi)',
      '(bạn|anh|chị) có (quan tâm|muốn|nhu cầu) .. (làm thêm|việc|online|part time|thu nhập)',
    ),
  ],
  'reply-with-code': [
    ...guessed(
      '(nhắn|trả lời|cmt|comment|chấm|bình luận|rep) (1|có|ok|quan tâm|chấm|đồng ý|tham gia|inbox|ib|làm)',
    ),
  ],
  'chat-only-interview': [
    ...guessed('phỏng vấn (qua|bằng|trên) (chat|tin nhắn|zalo|telegram|tele|messenger)'),
  ],
  'group-praise': [
    ...guessed(
      '(cảm ơn) .. (admin|cô|thầy|chị|mentor|sếp|anh) .. (rút|nhận|tiền về|lương|lãi)',
      '(đã|vừa|mới) (rút|nhận) (được|về|tiền|thành công)',
      '(uy tín|thật) .. (rút|nhận được|về)',
    ),
  ],
  'location-or-family-details': [
    ...guessed(
      '(gửi|chia sẻ|bật) (định vị|vị trí)',
      '(tên|địa chỉ|số điện thoại|ảnh) .. (bố mẹ|người thân|gia đình|nhà em|nhà bạn)',
    ),
  ],
  threats: [
    ...guessed(
      '(biết|tao biết|bọn anh biết) (nhà|chỗ ở|gia đình|địa chỉ) (mày|em|bạn|của)',
      '(kiện|bắt|đánh|giết|xử) (mày|em|cả nhà|bạn|cả gia đình)',
      '(mày|em) sẽ (hối hận|đi tù|bị bắt)',
      '(trả|nộp|chuyển) tiền .. (không thì|nếu không)',
    ),
  ],
  'image-blackmail': [
    ...guessed(
      '(đăng|tung|phát tán|gửi|đưa) .. (ảnh|clip|video) .. (nóng|của em|của mày|của bạn|khỏa thân|nhạy cảm)',
      '(ảnh|clip|video) (nóng|nhạy cảm|của em) .. (tung|đăng|phát tán|gửi)',
    ),
  ],
  'pose-and-persuade-role': [
    ...guessed(
      '(nhắn tin|chat|trò chuyện|nói chuyện|tiếp cận) .. (khách) .. (đầu tư|nick ảo|giả|tin tưởng|nạp|đóng vai|nữ)',
      '(nick|tài khoản|hồ sơ) (ảo|giả|nữ|gái) .. (khách|chat|nhắn|trò chuyện)',
    ),
  ],
  'online-gambling-work': [
    ...guessed(
      '(cờ bạc|casino|cá cược|cá độ|game bài|đánh bạc|sòng bài) [trực|online] .. (nhân viên|cskh|tuyển|admin|trực|lương|telesale|marketing|làm)',
      '(nhân viên|cskh|tuyển|admin|trực|telesale) .. (casino|cá cược|cờ bạc|game bài|sòng bài|nhà cái)',
    ),
  ],
  'carry-or-collect': [
    ...guessed(
      '(mang|xách|cầm|chuyển|xách hộ) (vali|túi|gói|hành lý|kiện|phong bì) (này|sang|qua|hộ|lên|về|đi|giúp)',
      '(nhận|thu|lấy|gom) (tiền mặt|tiền|phong bì) (tại nhà|từ người già|của người già|tận nhà|ở nhà)',
    ),
  ],
  'unasked-denials': [
    ...guessed(
      '(không|ko|hoàn toàn không|cam kết không) (lừa đảo|phải lừa đảo|đa cấp|phạm pháp|ma túy|giam lỏng|đánh đập|cọc|mất phí|rủi ro)',
      '(uy tín|hợp pháp|an toàn) (100|tuyệt đối)',
      'không lừa',
    ),
  ],
  'easy-pickup-pay': [
    ...guessed(
      '(việc|làm) (một|1) (ngày|chuyến|lần) .. (triệu|{amount}|lương cao)',
      'chỉ (lái|chở|mang|xách|nhận) .. ({amount}|triệu)',
    ),
  ],
  'cash-no-contract': [
    ...guessed('không hợp đồng .. (tiền mặt|trả|không thuế)', 'tiền mặt .. không (hợp đồng|thuế|giấy tờ)'),
  ],
  'sponsor-for-sale': [
    ...guessed('(bán|mua|cần bán) (suất|visa|bảo lãnh|giấy phép)', 'visa .. (trọn gói|bao đậu) {amount}'),
  ],
  'code-words': [...guessed('(việc kín|đi chui|đường dây|vượt biên|đi bao|chạy visa|bao lọt)')],
  'employer-pays': [
    ...guessed(
      '(công ty|chủ|nhà máy|khách sạn|nhà tuyển dụng|bệnh viện) (trả|chịu|chi trả|lo|hỗ trợ|chi) (toàn bộ|hết|mọi|100|vé|chi phí|phí)',
      '(do|được) (công ty|chủ|nhà tuyển dụng|bệnh viện) (trả|chi trả|chịu|cấp)',
    ),
  ],
  'no-fee-notice': [
    ...guessed(
      '(không|miễn) (thu|mất|tốn|thu bất kỳ|có|yêu cầu đóng|đóng) [bất|bất kỳ] (phí|khoản phí|khoản|tiền|kỳ khoản phí|chi phí|lệ phí)',
      'miễn phí (hồ sơ|tuyển dụng|cho ứng viên|hoàn toàn)',
    ),
  ],
  'contract-before-travel': [
    ...guessed(
      'hợp đồng .. trước khi (đi|bay|xuất cảnh|khởi hành)',
      'trước khi (đi|bay|xuất cảnh) .. hợp đồng',
    ),
  ],
  'work-visa-named': [
    ...guessed(
      'visa (lao động|làm việc|kỹ năng|e 7|e 9|h 2a|đặc định|tokutei)',
      '(công ty|chủ|nhà máy|bệnh viện) (xin|làm|nộp) .. (giấy phép lao động|visa)',
    ),
  ],
  'real-interview': [
    ...guessed(
      'phỏng vấn (trực tiếp|tại văn phòng|tại công ty|tại nhà hàng|tại khách sạn|tại nhà máy|tại cửa hàng|vòng|với quản lý|với trưởng|với giám đốc|hai vòng|2 vòng)',
      '(gặp|trao đổi với) (quản lý|trưởng|đội ngũ)',
    ),
  ],
  'clear-duties-hours': [
    ...guessed(
      '{number} (giờ|tiếng|ngày) (một|mỗi|trên|1) tuần',
      '(thứ hai|thứ 2) (đến|tới) (thứ|chủ)',
      '(nghỉ phép|phép năm|bhxh|bảo hiểm xã hội|tăng ca|tháng 13|nghỉ chủ nhật|ngày nghỉ phép|nghỉ lễ)',
    ),
  ],
  'time-and-questions': [
    ...guessed(
      '(suy nghĩ|cân nhắc|đọc kỹ|thong thả|từ từ) (kỹ|thêm|hợp đồng|với gia đình|quyết định)',
      '(có thể|cứ|hãy) (hỏi|kiểm tra|tra cứu|gọi) .. (thắc mắc|công ty|văn phòng|giấy phép|chúng tôi|thoải mái)',
    ),
  ],
  'keeps-own-papers': [
    ...guessed(
      '(tự|được) giữ (hộ chiếu|giấy tờ|điện thoại)',
      'hộ chiếu .. (tự giữ|bạn giữ|của bạn luôn)',
      '(được|tự do) (ra ngoài|nghỉ việc|về nước) (bất|khi|lúc)',
    ),
  ],
  'public-channel': [
    ...guessed(
      '(trung tâm dịch vụ việc làm|eps|sở lao động|bộ lao động|công đoàn|colab|thỏa ước lao động|sàn giao dịch việc làm)',
    ),
  ],
  'official-fee': [...guessed('(phí|lệ phí) .. (đại sứ quán|lãnh sự|vfs|cục xuất nhập cảnh)')],
  'lawful-hiring': [
    ...guessed(
      '(sau khi|khi) (trúng tuyển|ký hợp đồng|nhận việc|được nhận) .. (cccd|hồ sơ|căn cước|khám sức khỏe|số tài khoản|hộ chiếu)',
    ),
  ],
  'free-movement': [...guessed('(đã có|có sẵn) (thẻ cư trú|thường trú|giấy phép lao động|visa lao động)')],
  'mixed-language': [
    ...guessed(
      '(ứng viên|quý) (thân mến|kính mến) (vui lòng|được chọn)',
      'lương (quyết toán|kết toán) trong ngày',
    ),
  ],
} satisfies Phrases;
